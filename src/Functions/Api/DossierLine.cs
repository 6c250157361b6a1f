using System.ComponentModel;
using DanVanKheo.Dossiers;

namespace DanVanKheo.Api;

/// <summary>A dossier in a list.</summary>
public sealed record DossierLine(
    string Code,
    int Year,
    string Unit,
    string Name,
    SubjectType Subject,
    string SubjectName,
    WorkField Field,
    RegistrationKind Kind,
    RegistrationLevel Level,
    DossierStatus Status,
    [Description("The stage that waits, or the last one that answered.")] string Stage,
    int Attempt,
    DateTimeOffset SubmittedAt,
    DateTimeOffset? ClosedAt,
    DateTimeOffset? CommendedAt)
{
    public static DossierLine Of(Dossier dossier) => new(
        dossier.Code.ToString(), dossier.Code.Year, dossier.Unit, dossier.Name, dossier.Subject, dossier.SubjectName, dossier.Field, dossier.Kind, dossier.Level,
        dossier.Status, dossier.Stage, dossier.Attempt, dossier.SubmittedAt, dossier.ClosedAt, dossier.CommendedAt);
}
