using DanVanKheo.Audit;
using DanVanKheo.Layout;
using DanVanKheo.Organisations;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Storage;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Hosting;

namespace DanVanKheo.Webhooks;

/// <summary>The administrator's page of webhooks, for the functions that show and change it.</summary>
public sealed class WebhookPages(StaffGate gate, WebhookStore store, OrganisationDirectory directory, AuditLog audit, PageResults pages, IHostEnvironment environment, TimeProvider clock)
{
    public const string Address = "/can-bo/webhook";
    private const string Form = "webhooks";
    private const int PageSize = 4;
    private const int DeliveriesSize = 8;

    /// <summary>Whose history making and ending them is.</summary>
    private const string History = "webhooks";

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
        IReadOnlyList<FieldProblem> problems = [.. input.Check(environment.IsDevelopment())];
        if (problems.Count > 0) return await ShowAsync(request, visit, input, problems, null, cancellationToken);
        var made = new WebhookSubscription(Convert.ToHexStringLower(Secrets.Bytes(6)), input.Address, input.Events, "whsec_" + Secrets.Token(), visit.Person.Id, clock.GetUtcNow());
        await store.SaveAsync(made, cancellationToken);
        await audit.WriteAsync(History, $"made|{made.Id}", visit.Person.Id, "staff", "WebhookMade", $"{made.Id} {made.Address} {string.Join(' ', made.Events)}", cancellationToken);
        return await ShowAsync(request, visit, WebhookInput.Empty, [], made.Secret, cancellationToken);
    }

    public async Task<IActionResult> EndAsync(HttpRequest request, StaffVisit visit, string id, CancellationToken cancellationToken)
    {
        if (id.Length == 0 || await store.FindAsync(id, cancellationToken) is not { } subscription) return await pages.NotFoundAsync(request);
        if (subscription.EndedAt is null) await store.SaveAsync(subscription with { EndedAt = clock.GetUtcNow() }, cancellationToken);
        await audit.WriteAsync(History, $"ended|{id}", visit.Person.Id, "staff", "WebhookEnded", $"{id} {subscription.Address}", cancellationToken);
        return new SeeOther(Address);
    }

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
