using DanVanKheo.Staff;
using Xunit;

namespace DanVanKheo.Functions.Tests.Staff;

public sealed class PageGroupTests
{
    [Fact]
    public void Every_page_stands_in_one_group_and_no_group_is_empty()
    {
        string[] pages = ["/can-bo/api", "/can-bo/so-ket", "/can-bo/bang", "/can-bo/tim", "/can-bo/new"];
        var groups = PageGroup.Of(pages);
        Assert.Equal(["Daily: /can-bo/tim /can-bo/bang", "Reports: /can-bo/so-ket", "Administration: /can-bo/api /can-bo/new"], groups.Select(g => $"{g.Key}: {string.Join(' ', g.Addresses)}"));
        Assert.Equal(pages.Order(StringComparer.Ordinal), groups.SelectMany(g => g.Addresses).Order(StringComparer.Ordinal));
        Assert.Empty(PageGroup.Of([]));
    }
}
