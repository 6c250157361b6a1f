using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;

namespace DanVanKheo.Periods;

/// <summary>
/// The figures of one half-year. Basis: registered, that is submitted by the end of the as-of day and neither rejected nor withdrawn by then.
/// </summary>
public sealed record HalfYearSummary(Period Period, string Scope, IReadOnlyList<CountedDossier> Records)
{
    public int Total => Records.Count;

    public int Collective => Records.Count(r => r.Subject == SubjectType.Collective);

    public int Individual => Records.Count(r => r.Subject == SubjectType.Individual);

    public int Commended => Records.Count(r => r.CommendedAt < VietnamTime.EndOf(Period.AsOf));

    public static HalfYearSummary Count(Period period, string scope, IEnumerable<CountedDossier> dossiers)
    {
        var end = VietnamTime.EndOf(period.AsOf);
        return new(period, scope, [.. dossiers.Where(d => d.SubmittedAt < end && !(d.DroppedAt < end)).OrderBy(d => d.Code, StringComparer.Ordinal)]);
    }

    public static Bucket BucketOf(CountedDossier dossier) => dossier switch
    {
        { Level: RegistrationLevel.Bloc } => Bucket.BlocLevel,
        { Kind: RegistrationKind.Continuing } => Bucket.Continuing,
        _ => Bucket.New,
    };

    public IReadOnlyList<CountedDossier> In(Bucket bucket) => [.. Records.Where(r => BucketOf(r) == bucket)];

    /// <summary>The full cross-table level × kind, so that nobody has to guess what the buckets took out first.</summary>
    public int Cross(RegistrationLevel level, RegistrationKind kind) => Records.Count(r => r.Level == level && r.Kind == kind);

    public int In(WorkField field) => Records.Count(r => r.Field == field);

    /// <summary>The buckets add up to the total, and so does the cross-table.</summary>
    public bool Adds =>
        Enum.GetValues<Bucket>().Sum(b => In(b).Count) == Total
        && Enum.GetValues<RegistrationLevel>().Sum(l => Enum.GetValues<RegistrationKind>().Sum(k => Cross(l, k))) == Total
        && Collective + Individual == Total;
}
