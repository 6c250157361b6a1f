namespace DanVanKheo.Programmes;

/// <summary>
/// A question that must be answered from a day on, or that keeps its answer from a day on; days of the year the model is registered for.
/// Freezing holds for what was sent: a draft is still being written.
/// </summary>
public sealed record FieldDate(string Field, CutOff? RequiredFrom = null, CutOff? FrozenFrom = null)
{
    public bool Requires(FormMoment at) => RequiredFrom is { } day && at.Today >= day.In(at.Year);

    public bool Freezes(FormMoment at) => at.Sent && FrozenFrom is { } day && at.Today >= day.In(at.Year);
}
