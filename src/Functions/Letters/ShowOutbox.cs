using DanVanKheo.Organisations;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Letters;

/// <summary>GET|POST /can-bo/thu: letters that wait for an officer, and sending several at once with an answer for each.</summary>
public sealed class ShowOutbox(StaffGate gate, OutboxReview review, Contacts contacts, OrganisationDirectory directory, PageResults pages)
{
    public const string Address = "/can-bo/thu";
    public const string Form = "outbox";
    private const int HeldSize = 50;
    private const int TroubledSize = 20;
    private const int ContactSize = 10;

    [Function(nameof(ShowOutbox))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "can-bo/thu")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, Duty.Administrator, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (FormPost.IsPost(request) && !visit.NonceMatches(Form, posted["nonce"])) return await pages.WrongNonceAsync(request, Address);
        var results = FormPost.IsPost(request) ? await SendAsync(visit, Chosen(posted), cancellationToken) : [];
        var letters = await review.ListAsync(cancellationToken);
        var (held, troubled, broken) = (letters.Where(l => l.IsHeld).ToList(), letters.Where(l => !l.IsHeld).ToList(), await contacts.BrokenAsync(cancellationToken));
        var turn = Paging.Of(request, held.Count, HeldSize);
        var returned = Paging.Of(request, troubled.Count, TroubledSize, key: OutboxView.TroubledKey) with { Anchor = "tro-ngai" };
        var addresses = Paging.Of(request, broken.Count, ContactSize, key: OutboxView.ContactKey) with { Anchor = "dia-chi-hong" };
        var view = new OutboxView([.. turn.Of(held).Select(Line)], [.. returned.Of(troubled).Select(Line)], [.. addresses.Of(broken).Select(Line)], results, visit.Nonce(Form))
        {
            Turn = turn,
            TroubledTurn = returned,
            ContactTurn = addresses,
        };
        return await pages.ShowAsync<OutboxPage, OutboxView>(request, view);
    }

    public static OutboxLine Line(OutboxLetter letter) => new(
        letter.Key.ToString(),
        letter.Key.Kind,
        letter.Key.Subject,
        letter.To,
        letter.PostedAt,
        letter.State == LetterState.Sent ? letter.Fate.ToString() : letter.State.ToString());

    /// <summary>"All" are those that stood on the page: what came later was read by nobody.</summary>
    private static IEnumerable<string?> Chosen(IFormCollection posted) => posted["tat-ca"] == "yes" ? posted["dang-thay"] : posted["thu"];

    private async Task<IReadOnlyList<OutboxResult>> SendAsync(StaffVisit visit, IEnumerable<string?> names, CancellationToken cancellationToken)
    {
        var results = new List<OutboxResult>();
        foreach (var name in names)
        {
            if (LetterKey.TryParse(name ?? "", out var key)) results.Add(new(key!.Kind, key.Subject, await review.SendAsync(key, visit.Person.Id, cancellationToken)));
        }

        return results;
    }

    private ContactLine Line(Contact contact) =>
        new(contact.Id, contact.Email, directory.FindByEmail(contact.Email) is { } person ? $"{person.FullName}, {person.Position}" : "", contact.Since, contact.Reason);
}
