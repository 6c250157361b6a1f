using System.ComponentModel;
using DanVanKheo.Papers;

namespace DanVanKheo.Api;

/// <summary>A paper of the office.</summary>
public sealed record PaperLineAnswer(
    string Id,
    PaperType Type,
    [Description("What it is made of: a period, a year, the number of a decision, a dossier.")] string Subject,
    PaperState State,
    int Draft,
    int? Number,
    DateOnly? Date,
    string? Signer,
    [Description("SHA-256 of the frozen content.")] string? Content,
    [Description("SHA-256 of the signed copy.")] string? Signed,
    [Description("The signed paper it replaces.")] string? Amends,
    IReadOnlyDictionary<string, string> Texts,
    DateTimeOffset CreatedAt)
{
    public static PaperLineAnswer Of(OfficePaper paper) => new(
        paper.Id, paper.Type, paper.Subject, paper.State, paper.Draft, paper.Number > 0 ? paper.Number : null, paper.Date, Given(paper.Signer), Given(paper.Content), paper.Signed?.Sha256, Given(paper.Amends),
        paper.Texts.OrderBy(t => t.Key, StringComparer.Ordinal).ToDictionary(t => t.Key, t => t.Value, StringComparer.Ordinal), paper.At);

    private static string? Given(string text) => text.Length > 0 ? text : null;
}
