namespace DanVanKheo.Jobs;

/// <summary>Which dossiers are to stand in the workbook, as it was typed; empty parts leave everything in.</summary>
public sealed record ExportInput(string Year = "", string Status = "");
