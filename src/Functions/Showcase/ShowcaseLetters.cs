using DanVanKheo.Access;
using DanVanKheo.Dossiers;
using DanVanKheo.Letters;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;

namespace DanVanKheo.Showcase;

/// <summary>Letters to the owner of a model about what is shown of it.</summary>
public sealed class ShowcaseLetters(LetterDesk desk, DossierStore dossiers, StepUpStore codes, OrganisationDirectory directory, TimeProvider clock)
{
    /// <summary>Null when nobody can be written to any more.</summary>
    public async Task<Mail?> ComposeAsync(LetterKey key, CancellationToken cancellationToken)
    {
        var dossier = (await dossiers.GetAsync(key.Subject, cancellationToken)).Dossier;
        if (dossier.ContactEmail.Length == 0) return null;
        var facts = desk.About(dossier, desk.Facts(key.Kind, dossier.SubjectName));
        if (key.Kind == LetterKind.PublicationCode) facts = facts with { StepUpCode = await codes.MintAsync(StepUpSubjects.Publication(key.Subject), cancellationToken) };
        else facts = facts with { Link = await LinkAsync(key.Subject, cancellationToken), LinkExpires = clock.GetUtcNow() + LetterDesk.FarEnd };
        return await desk.RenderAsync(key, dossier.ContactEmail, facts, directory.Responsible(ShowcaseGate.Role, dossier.Unit).Email, cancellationToken);
    }

    private async Task<string> LinkAsync(string dossier, CancellationToken cancellationToken) =>
        await desk.LinkAsync(new(AccessPurpose.Report, dossier, Stage.Submitter, clock.GetUtcNow() + LetterDesk.FarEnd), "/bao-cao/", cancellationToken) + "?den=cong-khai";
}
