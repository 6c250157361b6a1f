namespace DanVanKheo.Papers;

/// <summary>A rule of form: a code, and what it finds in a paper under a standard.</summary>
internal sealed record FormatRule(string Code, Func<PaperOutline, PaperStandard, IEnumerable<FormatFault>> Faults);
