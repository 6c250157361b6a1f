using DanVanKheo.Revisions;

namespace DanVanKheo.Registrations;

/// <summary>A registration being written. It becomes a dossier once; <paramref name="Dossier"/> then holds its code, so that sending twice gives the same receipt.</summary>
public sealed record Draft(string Id, string Programme, Answers Answers, DateTimeOffset CreatedAt, DateTimeOffset SavedAt, string? Dossier = null)
{
    /// <summary>The submitter's answer to the last return; null when there is none.</summary>
    public Mended? Mended { get; init; }

    public static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    public DateTimeOffset ExpiresAt => SavedAt + Kept;
}
