using DanVanKheo.Dossiers;
using DanVanKheo.Hosting;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Showcase;
using Microsoft.Extensions.Options;

namespace DanVanKheo.Commendations;

/// <summary>A certificate as it holds today, for its page and for print.</summary>
public sealed class CertificateViews(ProgrammeShelf programmes, OrganisationDirectory directory, IOptions<AppOptions> options)
{
    public CertificateView Of(DecisionFile file, Dossier dossier, string language)
    {
        var signer = directory.Person(file.First.Terms.Signer);
        return new(
            file.First.Certificate,
            options.Value.Link($"/giay-khen/{file.First.Certificate}"),
            NameOf(file, language),
            file.SubjectName,
            directory.Organisation(dossier.Unit).Name,
            dossier.Name,
            file.First.FullNumber,
            file.First.Terms.Date,
            directory.Organisation(file.First.Organisation).Name,
            signer.FullName,
            signer.Position,
            Publicity.IsPublic(dossier) ? $"/mo-hinh/{dossier.Code}" : null)
        {
            State = file.State,
            Changes = [.. file.Changes.Select(c => new ChangeLine(c.FullNumber, c.Terms.Date, c.Terms.Kind))],
            Wording = file.Wording,
        };
    }

    /// <summary>The name on the paper; in the reader's language while the catalogue still calls it so.</summary>
    private string NameOf(DecisionFile file, string language) =>
        programmes.Awards.FirstOrDefault(a => a.Id == file.Award && a.Name.Vi == file.AwardName)?.Name.In(language) ?? file.AwardName;
}
