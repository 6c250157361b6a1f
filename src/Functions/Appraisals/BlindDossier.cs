using DanVanKheo.Discussions;
using DanVanKheo.Dossiers;
using DanVanKheo.Evidence;
using DanVanKheo.Layout;
using DanVanKheo.Organisations;
using DanVanKheo.Registrations;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace DanVanKheo.Appraisals;

/// <summary>A dossier as an appraiser reads it; in a blind stage without names. What a file itself shows cannot be hidden, but for what a camera wrote beside a photograph.</summary>
public sealed class BlindDossier(OrganisationDirectory directory, AnswerSections sections, IStringLocalizer<AppraisalTexts> texts)
{
    public string NameOf(AppraisalVisit visit) => visit.Settings.Blind ? BlindText.Redact(visit.Dossier.Name, Names(visit.Dossier)) : visit.Dossier.Name;

    public string? UnitOf(AppraisalVisit visit) => visit.Settings.Blind ? null : directory.Organisation(visit.Dossier.Unit).Name;

    public IReadOnlyList<AnswerSection> SectionsOf(AppraisalVisit visit, HttpRequest request)
    {
        var language = LanguageSwitch.Of(request);
        if (!visit.Settings.Blind) return sections.All(visit.Dossier, language);
        List<string> names = [.. Names(visit.Dossier)];
        return [.. sections.Blind(visit.Dossier, language).Select(s => s with { Lines = [.. s.Lines.Select(l => l with { Value = BlindText.Redact(l.Value, names) })] })];
    }

    /// <summary>What people wrote under a file names them in ways no list knows: it stays out.</summary>
    public IReadOnlyList<EvidenceFile> Files(AppraisalVisit visit, IReadOnlyList<EvidenceFile> files) => visit.Settings.Blind
        ? [.. files.Select((f, i) => f with { Name = texts["File", i + 1] + Path.GetExtension(f.Name), Caption = "", Place = "" })]
        : files;

    public IReadOnlyList<MessageLine> Messages(AppraisalVisit visit, IReadOnlyList<MessageLine> messages) =>
        visit.Settings.Blind ? [.. messages.Select(m => m with { Text = BlindText.Redact(m.Text, Names(visit.Dossier)) })] : messages;

    private IEnumerable<string> Names(Dossier dossier) =>
        [.. directory.Upward(dossier.Unit).Where(o => o.Kind is not (OrganisationKind.Bloc or OrganisationKind.SubBloc)).Select(o => o.Name), dossier.SubjectName, .. dossier.Owners];
}
