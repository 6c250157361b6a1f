using DanVanKheo.Dossiers;

namespace DanVanKheo.Periods;

/// <summary>What a figure needs to know of a dossier; kept with the frozen summary as the record behind each number.</summary>
public sealed record CountedDossier(
    string Code,
    string Name,
    string Unit,
    SubjectType Subject,
    WorkField Field,
    RegistrationKind Kind,
    RegistrationLevel Level,
    DateTimeOffset SubmittedAt,
    DateTimeOffset? DroppedAt,
    DateTimeOffset? CommendedAt)
{
    public static CountedDossier From(Dossier dossier) => new(
        dossier.Code.ToString(),
        dossier.Name,
        dossier.Unit,
        dossier.Subject,
        dossier.Field,
        dossier.Kind,
        dossier.Level,
        dossier.SubmittedAt,
        dossier.Status is DossierStatus.Rejected or DossierStatus.Withdrawn ? dossier.ClosedAt : null,
        dossier.Status is DossierStatus.Commended ? dossier.ClosedAt : null);
}
