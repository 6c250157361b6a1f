namespace DanVanKheo.Registrations;

/// <summary>What a reviewer should know of how a dossier came in: who typed it, and the models of a like name that its submitter was shown.</summary>
/// <param name="EnteredBy">The officer, with position; empty when the contact typed it.</param>
/// <param name="SimilarAnswer"><c>another</c>, the code of one of <paramref name="Similar"/>, or empty.</param>
public sealed record OriginView(string EnteredBy, DateTimeOffset? EnteredConfirmedAt, IReadOnlyList<AnswerLine> Similar, string SimilarAnswer);
