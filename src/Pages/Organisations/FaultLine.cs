namespace DanVanKheo.Organisations;

/// <summary>One thing that is wrong in a file: the section or sheet, the line, the reason in words.</summary>
public sealed record FaultLine(string Section, int Line, string Reason, bool IsWarning);
