using DanVanKheo.Audit;
using DanVanKheo.Rules;
using DanVanKheo.Storage;
using DanVanKheo.Text;
using Microsoft.Extensions.Hosting;

namespace DanVanKheo.Webhooks;

/// <summary>Makes and ends webhooks, for the page and for programs.</summary>
public sealed class WebhookDesk(WebhookStore store, AuditLog audit, IHostEnvironment environment, TimeProvider clock)
{
    /// <summary>Whose history making and ending them is.</summary>
    private const string History = "webhooks";

    private const int IdLength = 12;

    /// <param name="seed">Names what is made: made twice, it is there once. At least twelve letters and digits.</param>
    /// <returns>The subscription with its secret, or what is wrong.</returns>
    public async Task<(WebhookSubscription? Made, IReadOnlyList<FieldProblem> Problems)> MakeAsync(WebhookInput typed, string seed, string by, string via, CancellationToken cancellationToken)
    {
        var input = new WebhookInput(VietnameseText.NormaliseLine(typed.Address), [.. typed.Events.Distinct()]);
        IReadOnlyList<FieldProblem> problems = [.. input.Check(environment.IsDevelopment())];
        if (problems.Count > 0) return (null, problems);
        var id = seed[..IdLength];
        if (await store.FindAsync(id, cancellationToken) is { } there) return (there, []);
        var made = new WebhookSubscription(id, input.Address, input.Events, "whsec_" + Secrets.Token(), by, clock.GetUtcNow());
        await store.SaveAsync(made, cancellationToken);
        await audit.WriteAsync(History, $"made|{made.Id}", by, via, "WebhookMade", $"{made.Id} {made.Address} {string.Join(' ', made.Events)}", cancellationToken);
        return (made, []);
    }

    /// <summary>The system is told no more; null when there is none.</summary>
    public async Task<WebhookSubscription?> EndAsync(string id, string by, string via, CancellationToken cancellationToken)
    {
        if (id.Length == 0 || await store.FindAsync(id, cancellationToken) is not { } subscription) return null;
        if (subscription.EndedAt is null) await store.SaveAsync(subscription = subscription with { EndedAt = clock.GetUtcNow() }, cancellationToken);
        await audit.WriteAsync(History, $"ended|{id}", by, via, "WebhookEnded", $"{id} {subscription.Address}", cancellationToken);
        return subscription;
    }
}
