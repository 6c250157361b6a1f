using DanVanKheo.Organisations;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Letters;

/// <summary>GET|POST /can-bo/thu/xem?thu=…: one letter that waits for an officer: read, add a paragraph, send, send again, or lay aside.</summary>
public sealed class ShowOutboxLetter(StaffGate gate, OutboxReview review, LetterComposer composer, OrganisationDirectory directory, PageResults pages)
{
    [Function(nameof(ShowOutboxLetter))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "can-bo/thu/xem")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, Duty.Administrator, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        var name = (FormPost.IsPost(request) ? posted["thu"] : request.Query["thu"]).ToString();
        if (!LetterKey.TryParse(name, out var key) || await review.FindAsync(key!, cancellationToken) is not { } letter) return await GoneAsync(request);
        if (!FormPost.IsPost(request)) return await ShowAsync(request, visit, letter, letter.Note, "", [], cancellationToken);
        if (!visit.NonceMatches(ShowOutbox.Form, posted["nonce"])) return await pages.WrongNonceAsync(request, ShowOutbox.Address);
        var (note, reason) = (VietnameseText.Normalise(posted["note"].ToString()), VietnameseText.NormaliseLine(posted["reason"].ToString()));
        if (Read(posted["viec"].ToString()) is not { } act) return await GoneAsync(request);
        IReadOnlyList<FieldProblem> problems = [.. ReviewRules.Check(act, note, reason)];
        if (problems.Count > 0) return await ShowAsync(request, visit, letter, note, reason, problems, cancellationToken);
        if (await review.DoAsync(act, key!, visit.Person.Id, note, reason, cancellationToken) is not null) return await GoneAsync(request);
        return new SeeOther(act == LetterAct.Save ? Address(key!) : ShowOutbox.Address);
    }

    private static string Address(LetterKey key) => $"{ShowOutbox.Address}/xem?thu={Uri.EscapeDataString(key.ToString())}";

    private static LetterAct? Read(string act) => act switch
    {
        "luu" => LetterAct.Save,
        "gui" => LetterAct.Send,
        "gui-lai" => LetterAct.Resend,
        "bo" => LetterAct.Drop,
        _ => null,
    };

    private Task<IActionResult> GoneAsync(HttpRequest request) => pages.ProblemAsync(request, StatusCodes.Status409Conflict, "LetterGone", ShowOutbox.Address);

    private async Task<IActionResult> ShowAsync(HttpRequest request, StaffVisit visit, OutboxLetter letter, string note, string reason, IReadOnlyList<FieldProblem> problems, CancellationToken cancellationToken)
    {
        // Composing the other kinds would make a link or a code.
        var mail = ReviewRules.MayWait(letter.Key.Kind) ? await composer.ComposeAsync(letter.Key, cancellationToken) : null;
        var line = ShowOutbox.Line(letter);
        if (mail is not null) line = line with { To = mail.To };
        var view = new OutboxLetterView(line, mail?.Subject, mail?.Text, letter.Why, note, reason, letter.MayResend, problems, visit.Nonce(ShowOutbox.Form));
        return await pages.ShowAsync<OutboxLetterPage, OutboxLetterView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }
}
