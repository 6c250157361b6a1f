using System.ComponentModel;
using DanVanKheo.Audit;

namespace DanVanKheo.Api;

/// <summary>The history of a dossier, sealed line by line.</summary>
public sealed record AuditAnswer(string Code, [Description("No line was changed, taken out or put in.")] bool Holds, [Description("The first line that does not fit.")] int? FirstBroken, IReadOnlyList<AuditAnswer.Line> Lines)
{
    public sealed record Line(int Sequence, DateTimeOffset At, string Actor, string Via, string Act, string Detail, [Description("Seals it to the line before: SHA-256.")] string Chain);

    public static AuditAnswer Of(string code, StoredLog log)
    {
        var faults = log.Check(null);
        return new(code, faults.Count == 0, faults.Count == 0 ? null : faults.Min(f => f.Sequence), [.. log.Entries.Select(e => new Line(e.Sequence, e.At, e.Actor, e.Via, e.Act, e.Detail, e.Chain))]);
    }
}
