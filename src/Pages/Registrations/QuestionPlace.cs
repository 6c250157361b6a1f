namespace DanVanKheo.Registrations;

/// <summary>Where a question is asked, so that an error on another page can lead there: the step's slug and the question's label.</summary>
public sealed record QuestionPlace(string Slug, string Label);
