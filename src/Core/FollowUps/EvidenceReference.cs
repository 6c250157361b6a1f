namespace DanVanKheo.FollowUps;

/// <summary>Where a cited file lies: with the registration or with the report of that id. Written <c>{place}.{id}</c>.</summary>
public sealed record EvidenceReference(string Place, string Id)
{
    public const string Registration = "dang-ky";

    public static EvidenceReference? Parse(string text) =>
        text.Split('.') is [{ Length: > 0 } place, { Length: > 0 } id] ? new(place, id) : null;

    /// <summary>The partition its file is kept under: each report has room of its own beside the draft's.</summary>
    public string Partition(string draft) => Place == Registration ? draft : $"{draft}-{Place}";

    public override string ToString() => $"{Place}.{Id}";
}
