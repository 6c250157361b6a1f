using DanVanKheo.Layout;
using DanVanKheo.Organisations;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Storage;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Webhooks;

/// <summary>The administrator's page of webhooks, for the functions that show and change it.</summary>
public sealed class WebhookPages(StaffGate gate, WebhookStore store, WebhookDesk desk, OrganisationDirectory directory, PageResults pages)
{
    public const string Address = "/can-bo/webhook";
    private const string Form = "webhooks";
    private const int PageSize = 4;
    private const int DeliveriesSize = 8;

    /// <summary>The administrator and what was posted; the page is set when it is somebody else, or no form of ours.</summary>
    public async Task<(StaffVisit? Visit, IFormCollection Posted, IActionResult? Page)> OpenAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, Duty.Administrator, directory.Bloc.Id, cancellationToken);
        if (visit is null || !FormPost.IsPost(request)) return (visit, FormCollection.Empty, page);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        return visit.NonceMatches(Form, posted["nonce"]) ? (visit, posted, null) : (null, posted, await pages.WrongNonceAsync(request, Address));
    }

    public async Task<IActionResult> MakeAsync(HttpRequest request, StaffVisit visit, IFormCollection posted, CancellationToken cancellationToken)
    {
        var input = new WebhookInput(VietnameseText.NormaliseLine(posted["address"]), [.. posted["events"].Where(e => !string.IsNullOrEmpty(e)).Select(e => e!).Distinct()]);
        var (made, problems) = await desk.MakeAsync(input, Convert.ToHexStringLower(Secrets.Bytes(6)), visit.Person.Id, "staff", cancellationToken);
        return await ShowAsync(request, visit, made is null ? input : WebhookInput.Empty, problems, made?.Secret, cancellationToken);
    }

    public async Task<IActionResult> EndAsync(HttpRequest request, StaffVisit visit, string id, CancellationToken cancellationToken) =>
        await desk.EndAsync(id, visit.Person.Id, "staff", cancellationToken) is null ? await pages.NotFoundAsync(request) : new SeeOther(Address);

    public async Task<IActionResult> ShowAsync(HttpRequest request, StaffVisit visit, WebhookInput input, IReadOnlyList<FieldProblem> problems, string? secret, CancellationToken cancellationToken)
    {
        var lines = new List<WebhookLine>();
        var subscriptions = await store.SubscriptionsAsync(cancellationToken);
        var turn = Paging.Of(request, subscriptions.Count, PageSize, Address);
        foreach (var subscription in turn.Of(subscriptions)) lines.Add(await LineAsync(request, subscription, turn, cancellationToken));
        var view = new WebhooksView(lines, input, problems, visit.Nonce(Form), secret) { Turn = turn };
        return await pages.ShowAsync<WebhooksPage, WebhooksView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    /// <summary>Each log turns by itself.</summary>
    private async Task<WebhookLine> LineAsync(HttpRequest request, WebhookSubscription subscription, PageTurn among, CancellationToken cancellationToken)
    {
        var deliveries = await store.DeliveriesAsync(subscription.Id, cancellationToken);
        var turn = Paging.Of(request, deliveries.Count, DeliveriesSize, among.To(among.Page), $"{PageTurn.Usual}-{subscription.Id}") with { Anchor = subscription.Id };
        return new(subscription, turn.Of(deliveries)) { Turn = turn };
    }
}
