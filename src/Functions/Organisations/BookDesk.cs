using DanVanKheo.Audit;
using DanVanKheo.Dossiers;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace DanVanKheo.Organisations;

/// <summary>Writes a change of the book: the revision with If-Match, then the log, then tasks that wait for somebody who is gone pass on.</summary>
public sealed class BookDesk(BookStore store, AuditLog audit, IServiceScopeFactory scopes)
{
    /// <summary>Where the log keeps what happened to organisations, people and duties.</summary>
    public const string Log = "to-chuc";

    /// <summary>False when somebody changed the book since it was read.</summary>
    /// <param name="detail">What was done, for the log.</param>
    /// <param name="via">How they came, when it was not by the pages.</param>
    public async Task<bool> WriteAsync(StoredBook read, OrganisationBook changed, string by, string act, string detail, DurableTaskClient client, CancellationToken cancellationToken, string via = "staff") =>
        await TurnAsync(read, await store.PrepareAsync(read, changed, cancellationToken), by, act, detail, client, cancellationToken, via);

    /// <summary>The same for a revision that was prepared earlier.</summary>
    public async Task<bool> TurnAsync(StoredBook read, string revision, string by, string act, string detail, DurableTaskClient client, CancellationToken cancellationToken, string via = "staff")
    {
        if (!await store.TryTurnAsync(read, revision, cancellationToken)) return false;
        await audit.WriteAsync(Log, $"{act}|{revision}", by, via, act, detail, cancellationToken);
        // A scope of its own: what this call is made of still knows the organisations as they were.
        await using var after = scopes.CreateAsyncScope();
        await after.ServiceProvider.GetRequiredService<Reconciler>().RunAsync(client, cancellationToken);
        return true;
    }
}
