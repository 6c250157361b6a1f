using System.ComponentModel;
using DanVanKheo.Commendations;

namespace DanVanKheo.Api;

/// <summary>What became of the staged results that were applied together.</summary>
public sealed record BatchAnswer(string Id, string Person, DateTimeOffset StartedAt, [Description("Every dossier has its result.")] bool Done, IReadOnlyList<BatchAnswer.Line> Lines)
{
    public static BatchAnswer Of(Batch batch) => new(
        batch.Id, batch.Person, batch.StartedAt, batch.Lines.All(l => l.Result is not null), [.. batch.Lines.Select(l => new Line(l.Dossier, l.Result, l.Rules, l.At))]);

    public sealed record Line(string Dossier, [Description("Null while it waits.")] BatchResult? Result, [Description("Codes of the rules that stood in the way.")] IReadOnlyList<string> Rules, DateTimeOffset? At);
}
