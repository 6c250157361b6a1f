namespace DanVanKheo.Retention;

/// <summary>Minutes as they were typed; the day as dd/mm/yyyy, codes separated by whatever stands between them.</summary>
public sealed record MinutesInput(string Kind = "", string Number = "", string Date = "", string People = "", string Dossiers = "");
