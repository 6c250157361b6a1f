using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Outcomes;

/// <summary>The button that freezes a list of records: it posts to the address of the list itself.</summary>
internal static class FreezeForm
{
    public const string Name = "freeze";

    /// <summary>The list's own address, without the page of it: what is frozen is the whole list.</summary>
    public static string AddressOf(HttpRequest request) => Paging.Here(request);

    /// <summary>Whether the form brings the page's nonce.</summary>
    public static async Task<bool> PostedAsync(HttpRequest request, StaffVisit visit, CancellationToken cancellationToken) =>
        visit.NonceMatches(Name, (await FormPost.ReadAsync(request, cancellationToken))["nonce"]);
}
