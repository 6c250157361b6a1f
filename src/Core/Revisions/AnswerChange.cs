using DanVanKheo.Programmes;

namespace DanVanKheo.Revisions;

/// <summary>A question whose answer differs between two revisions; the answers are in stored form.</summary>
public sealed record AnswerChange(FormField Field, string Before, string After);
