namespace DanVanKheo.Inspections;

/// <summary>A guidance document as it was typed.</summary>
/// <param name="Dossiers">Codes, one a line.</param>
public sealed record GuidanceInput(string Number = "", string Day = "", string About = "", string Dossiers = "")
{
    public IReadOnlyList<string> Codes => [.. Dossiers.Split(['\n', ',', ';', ' '], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(c => c.ToUpperInvariant()).Distinct()];
}
