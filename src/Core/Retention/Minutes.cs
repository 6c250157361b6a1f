namespace DanVanKheo.Retention;

/// <summary>Minutes ("biên bản") by which dossiers are destroyed or made anonymous: nothing is without them.</summary>
/// <param name="Number">As the paper has it, e.g. 03-BB/ĐUK.</param>
/// <param name="People">Who signed, one a line.</param>
/// <param name="By">The officer who entered them.</param>
public sealed record Minutes(string Id, MinutesKind Kind, string Number, DateOnly Date, string People, IReadOnlyList<string> Dossiers, string By, DateTimeOffset At, DateTimeOffset? DoneAt = null)
{
    public const int MostDossiers = 500;

    /// <summary>The key of the audit entries that explain why words are gone.</summary>
    public string AuditKey => $"minutes|{Id}";

    public string InstanceId => $"minutes-{Id}";
}
