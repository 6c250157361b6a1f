using DanVanKheo.Commendations;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Letters;

/// <summary>GET|POST /can-bo/thu/mau: how a kind of letter reads with the facts of a real dossier; a POST mails it to the officer who asks.</summary>
public sealed class ShowLetterSample(StaffGate gate, LetterSamples samples, DossierStore dossiers, Outbox outbox, OrganisationDirectory directory, ProgrammeShelf programmes, PageResults pages)
{
    private const string Address = ShowOutbox.Address + "/mau";
    private const string Form = "letter-sample";

    [Function(nameof(ShowLetterSample))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "can-bo/thu/mau")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, Duty.Administrator, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        var (kindName, code) = FormPost.IsPost(request) ? (posted["loai"].ToString(), posted["ho-so"].ToString()) : (request.Query["loai"].ToString(), request.Query["ho-so"].ToString());
        if (kindName.Length + code.Length == 0) return await ShowAsync(request, visit, kindName, code, null, []);
        var problems = new List<FieldProblem>();
        if (!Enum.TryParse<LetterKind>(kindName, out var kind) || !Enum.IsDefined(kind)) problems.Add(new("loai", "UnknownChoice"));
        var dossier = DossierCode.TryParse(code, out var parsed) ? (await dossiers.FindAsync(parsed, cancellationToken))?.Dossier : null;
        if (dossier is null) problems.Add(new("ho-so", "DossierUnknown", code));
        if (problems.Count > 0) return await ShowAsync(request, visit, kindName, code, null, problems);
        if (!FormPost.IsPost(request)) return await ShowAsync(request, visit, kindName, code, samples.Marked(kind, dossier!, LanguageSwitch.Of(request)), []);
        if (!visit.NonceMatches(Form, posted["nonce"])) return await pages.WrongNonceAsync(request, Address);
        var key = new LetterKey(dossier!.Code.ToString(), kind.ToString(), 0, LetterKind.TestLetter, 1, visit.Person.Id);
        await outbox.PostAsync(key with { Number = await outbox.CountAsync(key, cancellationToken) + 1 }, cancellationToken);
        return new SeeOther($"{Address}?loai={kind}&ho-so={dossier.Code}&da-gui=1");
    }

    private Task<IActionResult> ShowAsync(HttpRequest request, StaffVisit visit, string kind, string code, Letter? letter, IReadOnlyList<FieldProblem> problems)
    {
        Choice[] kinds = [.. Enum.GetValues<LetterKind>().Select(k => new Choice(k.ToString(), LetterWriter.Title(k, LanguageSwitch.Of(request))))];
        var own = Enum.TryParse<LetterKind>(kind, out var chosen) && programmes.Everywhere.Any(p => p.Letters.ContainsKey(chosen));
        var view = new LetterSampleView(kinds, kind, code, letter, own, request.Query["da-gui"] == "1" ? visit.Person.Email : null, problems, visit.Nonce(Form));
        return pages.ShowAsync<LetterSamplePage, LetterSampleView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }
}
