using DanVanKheo.Access;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Periods;

/// <summary>Opens a frozen summary for who holds its link.</summary>
public sealed class SummaryReader(GrantStore grants, SummaryStore summaries, Programme programme, OrganisationBook book, TimeProvider clock)
{
    /// <summary>Null when the reader may not see it or there is none; both look the same.</summary>
    public async Task<SummaryView?> ReadAsync(HttpRequest request, string id, CancellationToken cancellationToken)
    {
        var grant = await grants.FindAsync(request.Cookies[Cookies.Summary], cancellationToken);
        if (grant is not { Purpose: AccessPurpose.Summary } || !grant.IsValid(clock.GetUtcNow()) || Period.Parse(id, programme.HalfYear) is not { } period) return null;
        if (await summaries.FindAsync(period, cancellationToken) is not { } frozen) return null;
        // Names of the day it was counted by: what was frozen reads the same for good.
        var units = book.Organisations.ToDictionary(o => o.Id, o => o.On(period.AsOf).Name, StringComparer.Ordinal);
        return new(frozen.Summary, book.DirectoryAt(period.AsOf).Bloc.Name, frozen.FrozenAt, frozen.Sha256, units, $"{SummaryLink.Root}/{period.Id}/xlsx");
    }
}
