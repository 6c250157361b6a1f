using Azure;
using Azure.Data.Tables;
using DanVanKheo.Access;
using DanVanKheo.Storage;
using DanVanKheo.Text;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Staff;

/// <summary>
/// The browsers in which officers signed in: partition person, row id. The secrets are grants; the row has their hashes,
/// so that ending a session ends its grants from this moment and in every copy of the cookie.
/// </summary>
public sealed class SessionStore(Tables tables, GrantStore grants, TimeProvider clock)
{
    private const string Session = "Session";
    private const string Device = "Device";

    /// <summary>The secret before the present one.</summary>
    private const string Before = "Before";
    private static readonly TimeSpan DoubleClick = TimeSpan.FromMinutes(1);
    private const int LongestBrowser = 300;

    /// <summary>Opens a session and returns its secret, and the one by which the browser is known later when it is to be remembered.</summary>
    public async Task<(string Id, string Session, string? Device)> OpenAsync(string person, HttpRequest request, bool remember, CancellationToken cancellationToken)
    {
        var (id, now) = (Convert.ToHexStringLower(Secrets.Bytes(8)), clock.GetUtcNow());
        var browser = VietnameseText.NormaliseLine(request.Headers.UserAgent.ToString());
        // The row before the grants: then whatever opens pages is on the list and can be ended.
        var row = new TableEntity(person, id)
        {
            ["StartedAt"] = now,
            ["SeenAt"] = now,
            ["ExpiresAt"] = now + (remember ? StaffSession.RememberedFor : StaffSession.Lifetime),
            ["Browser"] = browser.Length > LongestBrowser ? browser[..LongestBrowser] : browser,
            ["Address"] = ClientAddress.Of(request),
            ["Remembered"] = remember,
        };
        await tables.Sessions.AddEntityAsync(row, cancellationToken);
        var session = await IssueAsync(AccessPurpose.Staff, person, id, StaffSession.Lifetime, cancellationToken);
        var device = remember ? await IssueAsync(AccessPurpose.StaffDevice, person, id, StaffSession.RememberedFor, cancellationToken) : null;
        row[Session] = AccessToken.Hash(session);
        if (device is not null) row[Device] = AccessToken.Hash(device);
        await tables.Sessions.UpdateEntityAsync(row, ETag.All, TableUpdateMode.Replace, cancellationToken);
        return (id, session, device);
    }

    /// <summary>The person whom a browser with this secret is remembered for, and the session; null for everything else.</summary>
    public async Task<AccessGrant?> RememberedAsync(string? device, CancellationToken cancellationToken)
    {
        if (await grants.FindAsync(device, cancellationToken) is not { Purpose: AccessPurpose.StaffDevice } grant || !grant.IsValid(clock.GetUtcNow())) return null;
        return await FindRowAsync(grant, cancellationToken) is { } row && row.GetString(Device) == AccessToken.Hash(device!) ? grant : null;
    }

    /// <summary>
    /// Opens a remembered browser's session again, with fresh secrets. A secret that was exchanged before is a stolen copy, or the thief has
    /// the newer one: nobody can tell, so the session ends for both. Null then.
    /// </summary>
    public async Task<(string Session, string Device)?> ContinueAsync(string device, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (await grants.FindAsync(device, cancellationToken) is not { Purpose: AccessPurpose.StaffDevice } grant || !grant.IsValid(now)) return null;
        while (await FindRowAsync(grant, cancellationToken) is { } row)
        {
            var (hash, before) = (AccessToken.Hash(device), row.GetString(Session));
            var justNow = row.GetString(Before) == hash && now - row.GetDateTimeOffset("SeenAt") < DoubleClick;
            if (row.GetString(Device) != hash && !justNow)
            {
                await EndAsync(row, cancellationToken);
                return null;
            }

            var session = await IssueAsync(AccessPurpose.Staff, grant.Person, grant.Subject, StaffSession.Lifetime, cancellationToken);
            var next = await IssueAsync(AccessPurpose.StaffDevice, grant.Person, grant.Subject, StaffSession.RememberedFor, cancellationToken);
            (row["SeenAt"], row["ExpiresAt"], row[Before], row[Session], row[Device]) = (now, now + StaffSession.RememberedFor, hash, AccessToken.Hash(session), AccessToken.Hash(next));
            if (!await tables.Sessions.TryReplaceAsync(row, cancellationToken)) continue;
            if (before is not null) await grants.RevokeHashAsync(before, cancellationToken);
            return (session, next);
        }

        return null;
    }

    /// <summary>The open ones, the last seen first.</summary>
    public async Task<IReadOnlyList<StaffSession>> OfAsync(string person, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var sessions = await tables.Sessions.PartitionAsync<TableEntity>(person, cancellationToken: cancellationToken).Select(Read).ToListAsync(cancellationToken);
        return [.. sessions.Where(s => s.IsOpen(now)).OrderByDescending(s => s.SeenAt)];
    }

    public async Task<StaffSession?> FindAsync(string person, string id, CancellationToken cancellationToken) =>
        await tables.Sessions.FindAsync<TableEntity>(person, id, cancellationToken) is { } row ? Read(row) : null;

    /// <summary>Ends one; nothing happens when the person has no such session.</summary>
    public async Task EndAsync(string person, string id, CancellationToken cancellationToken)
    {
        if (await tables.Sessions.FindAsync<TableEntity>(person, id, cancellationToken) is { } row) await EndAsync(row, cancellationToken);
    }

    public async Task EndAllAsync(string person, CancellationToken cancellationToken)
    {
        await foreach (var row in tables.Sessions.PartitionAsync<TableEntity>(person, cancellationToken: cancellationToken)) await EndAsync(row, cancellationToken);
    }

    /// <summary>Grants first: a crash in between leaves a line on the list and no open door.</summary>
    private async Task EndAsync(TableEntity row, CancellationToken cancellationToken)
    {
        foreach (var column in (string[])[Session, Device])
        {
            if (row.GetString(column) is { } hash) await grants.RevokeHashAsync(hash, cancellationToken);
        }

        await tables.Sessions.DeleteEntityAsync(row.PartitionKey, row.RowKey, cancellationToken: cancellationToken);
    }

    private Task<string> IssueAsync(AccessPurpose purpose, string person, string id, TimeSpan lifetime, CancellationToken cancellationToken) =>
        grants.IssueAsync(new(purpose, id, person, clock.GetUtcNow() + lifetime), cancellationToken);

    private Task<TableEntity?> FindRowAsync(AccessGrant grant, CancellationToken cancellationToken) => tables.Sessions.FindAsync<TableEntity>(grant.Person, grant.Subject, cancellationToken);

    private static StaffSession Read(TableEntity row) => new(
        row.RowKey,
        row.PartitionKey,
        row.GetDateTimeOffset("StartedAt")!.Value,
        row.GetDateTimeOffset("SeenAt")!.Value,
        row.GetDateTimeOffset("ExpiresAt")!.Value,
        row.GetString("Browser"),
        row.GetString("Address"),
        row.GetBoolean("Remembered")!.Value);
}
