using DanVanKheo.Programmes;
using DanVanKheo.Revisions;

namespace DanVanKheo.Registrations;

/// <summary>A registration being written. It becomes a dossier once; <paramref name="Dossier"/> then holds its code, so that sending twice gives the same receipt.</summary>
public sealed record Draft(string Id, string Programme, Answers Answers, DateTimeOffset CreatedAt, DateTimeOffset SavedAt, string? Dossier = null)
{
    /// <summary>The edition of its programme it was sent under; 0 while it was not sent.</summary>
    public int Edition { get; init; }

    /// <summary>The submitter's answer to the last return; null when there is none.</summary>
    public Mended? Mended { get; init; }

    /// <summary>Id of the late code it may be sent with after the window closed; empty without one.</summary>
    public string LateCode { get; init; } = "";

    /// <summary>Id of the officer who types it for somebody else; empty for everybody's own.</summary>
    public string EnteredBy { get; init; } = "";

    public static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    /// <summary>Until when a draft saved now is kept: <see cref="Kept"/>, or the end of the season if that is later.</summary>
    public static DateTimeOffset KeptUntil(Seasons seasons, DateTimeOffset now) => seasons.End(now) is { } end && end > now + Kept ? end : now + Kept;
}
