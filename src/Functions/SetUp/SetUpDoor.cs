using Azure.Data.Tables;
using DanVanKheo.Access;
using DanVanKheo.Organisations;
using DanVanKheo.Staff;
using DanVanKheo.Storage;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace DanVanKheo.SetUp;

/// <summary>
/// Who may see the set-up page: an administrator always; before it is finished also everybody in Development, and whoever came by the link
/// that the first start printed. Row <c>set-up</c>, <c>done</c> says that it is finished.
/// </summary>
public sealed class SetUpDoor(GrantStore grants, StaffGate gate, Tables tables, OrganisationDirectory directory, IHostEnvironment environment, TimeProvider clock)
{
    private const string Partition = "set-up";
    private const string Row = "done";

    /// <summary>What the nonces of the page are made of; null for who may not see it.</summary>
    public async Task<string?> OpenAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (await gate.FindAsync(request, cancellationToken) is { Viewer: null } visit && visit.Holds(Duty.Administrator, directory.Bloc.Id)) return visit.Token;
        if (await IsDoneAsync(cancellationToken)) return null;
        var token = request.Cookies[Cookies.SetUp];
        if (await IsKeyAsync(token, cancellationToken)) return token;
        // One machine, nobody's data yet: the sample bloc needs no key.
        return environment.IsDevelopment() ? Partition : null;
    }

    /// <summary>Whether the link that was printed opens something, still.</summary>
    public async Task<bool> IsKeyAsync(string? token, CancellationToken cancellationToken) =>
        await grants.FindAsync(token, cancellationToken) is { Purpose: AccessPurpose.SetUp } grant && grant.IsValid(clock.GetUtcNow()) && !await IsDoneAsync(cancellationToken);

    public async Task<bool> IsDoneAsync(CancellationToken cancellationToken) => await tables.Reconciliations.FindAsync<TableEntity>(Partition, Row, cancellationToken) is not null;

    /// <summary>Links that were printed open nothing from now on.</summary>
    public Task FinishAsync(CancellationToken cancellationToken) =>
        tables.Reconciliations.UpsertEntityAsync(new TableEntity(Partition, Row) { ["At"] = clock.GetUtcNow() }, TableUpdateMode.Replace, cancellationToken);
}
