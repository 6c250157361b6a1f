namespace DanVanKheo.Appraisals;

/// <summary>The answer to the question about a conflict of interest as typed; nothing is preselected.</summary>
public sealed record ConflictInput(string Answer = "", string Reason = "", string Code = "");
