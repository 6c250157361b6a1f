namespace DanVanKheo.Commendations;

/// <summary>One commendation of a subject, for the question "đã được khen khi nào, về việc gì".</summary>
/// <param name="Subject">Key of <see cref="SubjectKey"/>.</param>
/// <param name="Programme">The programme's id; with <paramref name="Year"/> the period of the achievement.</param>
public sealed record LedgerEntry(string Subject, string Programme, int Year, string Dossier, string AwardName, string DecisionNumber, DateOnly Date, bool Revoked = false);
