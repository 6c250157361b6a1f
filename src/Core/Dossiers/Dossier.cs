using DanVanKheo.Registrations;

namespace DanVanKheo.Dossiers;

/// <summary>One registered model on its way. <paramref name="Stage"/> and <paramref name="Attempt"/> name the stage that waits, or the last one that answered.</summary>
/// <param name="Draft">The draft it was written in: its evidence is kept under that id.</param>
public sealed record Dossier(
    DossierCode Code,
    string Bloc,
    string Programme,
    string Unit,
    string Name,
    SubjectType Subject,
    string SubjectName,
    WorkField Field,
    RegistrationKind Kind,
    RegistrationLevel Level,
    string ContactEmail,
    bool MayPublish,
    Answers Answers,
    DateTimeOffset SubmittedAt,
    DossierStatus Status,
    string Stage,
    int Attempt,
    DateTimeOffset? ClosedAt = null,
    string Draft = "")
{
    public bool IsClosed => Status is DossierStatus.Rejected or DossierStatus.Withdrawn or DossierStatus.Commended;
}
