using DanVanKheo.Dossiers;

namespace DanVanKheo.Api;

/// <summary>Which dossiers a list holds; null asks for nothing.</summary>
public sealed record DossierFilter(string? Stage, int? Year, string? Unit, DossierStatus? Status)
{
    public bool Takes(Dossier dossier) =>
        (Stage is null || dossier.Stage == Stage) && (Year is null || dossier.Code.Year == Year) && (Unit is null || dossier.Unit == Unit) && (Status is null || dossier.Status == Status);
}
