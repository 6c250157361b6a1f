using DanVanKheo.Commendations;
using DanVanKheo.Organisations;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Papers;

/// <summary>Opens one paper for an officer, and shows it.</summary>
public sealed class PaperPages(StaffGate gate, PaperStore papers, PaperComposer composer, OrganisationDirectory directory, PageResults pages)
{
    public const string Root = "/can-bo/van-ban";
    public const string Form = "paper";

    /// <summary>The paper, or the page to answer with. A POST without the nonce of our page is refused.</summary>
    public async Task<(StaffVisit? Visit, StoredPaper? Paper, IActionResult? Page)> OpenAsync(HttpRequest request, string id, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, PaperRole.Officer, directory.Bloc.Id, cancellationToken);
        if (visit is null) return (null, null, page);
        var read = await papers.FindAsync(id, cancellationToken) ?? throw new RuleBroken("UnknownPaper", id);
        if (!FormPost.IsPost(request)) return (visit, read, null);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        return visit.NonceMatches(Form, posted["nonce"]) ? (visit, read, null) : (null, null, await pages.WrongNonceAsync(request, AddressOf(id)));
    }

    public async Task<IActionResult> ShowAsync(HttpRequest request, StaffVisit visit, OfficePaper paper, PaperInput? input, IReadOnlyList<FieldProblem> problems, CancellationToken cancellationToken)
    {
        var language = LanguageSwitch.Of(request);
        if (await composer.ShowAsync(paper, language, cancellationToken) is not { } content) return await pages.ProblemAsync(request, StatusCodes.Status409Conflict, "NoSource", Root, details: paper.Subject);
        var vietnamese = await composer.ShowAsync(paper, PaperDesk.Language, cancellationToken);
        var standard = PaperStandards.Find(content.Standard)!;
        var findings = FormatCheck.Check(DocxReader.Read(PaperDocx.Write(vietnamese!, PaperDesk.Language), paper.Id), standard);
        var view = new PaperView(
            AddressOf(paper.Id),
            paper,
            content,
            standard.Source,
            findings.Count,
            [.. PaperFields.Of(paper.Type).Select(f => new PaperTextField(f, input?.Texts.GetValueOrDefault(f) ?? composer.Text(paper, f, PaperDesk.Language)))],
            [.. directory.Signers.Select(p => new Choice(p.Id, $"{p.FullName}, {p.Position}"))],
            directory.FindPerson(paper.Signer)?.FullName ?? "",
            input?.Date ?? "",
            input?.Signer ?? "",
            problems,
            visit.Nonce(Form));
        return await pages.ShowAsync<PaperPage, PaperView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    public static string AddressOf(string id) => $"{Root}/{id}";
}
