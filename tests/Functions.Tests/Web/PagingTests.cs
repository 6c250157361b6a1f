using DanVanKheo.Layout;
using DanVanKheo.Organisations;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace DanVanKheo.Functions.Tests.Web;

public sealed class PagingTests
{
    [Theory]
    [InlineData("", 1)]
    [InlineData("?trang=1", 1)]
    [InlineData("?trang=3", 3)]
    [InlineData("?trang=4", 3)]
    [InlineData("?trang=2147483648", 1)]
    [InlineData("?trang=0", 1)]
    [InlineData("?trang=-2", 1)]
    [InlineData("?trang=hai", 1)]
    [InlineData("?trang=2&trang=3", 1)]
    public void Nonsense_is_the_first_page_and_beyond_the_last_is_the_last(string query, int page)
    {
        var turn = Paging.Of(Request(query), 25, 10);
        Assert.Equal((page, 3), (turn.Page, turn.Pages));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(10, 1)]
    [InlineData(11, 2)]
    public void An_empty_list_has_one_page(int total, int pages) => Assert.Equal(pages, Paging.Of(Request(""), total, 10).Pages);

    [Fact]
    public void The_pages_hold_every_row_once()
    {
        var rows = Enumerable.Range(1, 25).ToList();
        Assert.Equal(rows, Enumerable.Range(1, 3).SelectMany(page => Paging.Of(Request($"?trang={page}"), rows.Count, 10).Of(rows)));
    }

    [Fact]
    public void A_list_in_parts_is_turned_as_one()
    {
        int[][] parts = [[1, 2, 3], [], [4, 5, 6, 7, 8, 9, 10, 11, 12], [13]];
        var pages = Enumerable.Range(1, 3).Select(page => Paging.Of(Request($"?trang={page}"), 13, 5)).Select(turn => parts.Select((part, i) => turn.OfPart(part, parts.Take(i).Sum(p => p.Length))).ToList()).ToList();
        Assert.Equal(Enumerable.Range(1, 13), pages.SelectMany(page => page.SelectMany(part => part)));
        Assert.Equal("3 0 2 0; 0 0 5 0; 0 0 2 1", string.Join("; ", pages.Select(page => string.Join(' ', page.Select(part => part.Count)))));
        Assert.Equal(parts[2], PageTurn.Only.OfPart(parts[2], 3));
    }

    [Fact]
    public void Every_organisation_stands_on_one_page_of_the_tree_below_those_it_belongs_to()
    {
        TreeNode Node(string id, params TreeNode[] children) => new(id, id, "", "", [], children);
        TreeNode[] roots = [Node("a", Node("b", Node("c"), Node("d")), Node("e", Node("f"))), Node("g")];
        string Write(IEnumerable<TreeNode> nodes) => string.Concat(nodes.Select(n => n.Children.Count == 0 ? n.Id : $"{n.Id}({Write(n.Children)})"));
        Assert.Equal(7, roots.Sum(r => r.Count));
        Assert.Equal(["a(b(c))", "a(b(d)e(f))", "g"], Enumerable.Range(1, 3).Select(page => Write(TreeNode.Part(roots, PageTurn.Nearest(page, 7, 3, "/")))));
        Assert.Equal("a(b(cd)e(f))g", Write(TreeNode.Part(roots, PageTurn.Only)));
    }

    [Fact]
    public void Another_page_keeps_what_was_asked_for_but_not_what_was_just_done()
    {
        var turn = Paging.Of(Request("?tim=v%C5%A9%20%26%20a&trang=2&xong=save"), 25, 10);
        Assert.Equal("/can-bo/nguoi?tim=v%C5%A9%20%26%20a&trang=3", turn.To(3));
        Assert.Equal("/can-bo/nguoi?tim=v%C5%A9%20%26%20a#a", (turn with { Anchor = "a" }).To(1));
        Assert.Equal("/so?trang=2", Paging.Of(Request("?x=1"), 25, 10, "/so").To(2));
    }

    [Fact]
    public void A_second_list_of_a_page_turns_by_itself()
    {
        var request = Request("?trang=2&trang-bien-ban=3");
        var (first, second) = (Paging.Of(request, 30, 10), Paging.Of(request, 50, 10, key: "trang-bien-ban"));
        Assert.Equal((2, 3), (first.Page, second.Page));
        Assert.Equal("/can-bo/nguoi?trang=2&trang-bien-ban=4", second.To(4));
        Assert.Equal("/can-bo/nguoi?trang-bien-ban=3&trang=1", (first with { Page = 3 }).To(2).Replace("trang=2", "trang=1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("?nam=2026", 2026)]
    [InlineData("?nam=1066", 2027)]
    [InlineData("?nam=26", 2027)]
    [InlineData("?nam=", 2027)]
    [InlineData("", 2027)]
    public void A_year_is_one_of_ours(string query, int year) => Assert.Equal(year, Paging.Year(Request(query), 2027));

    private static HttpRequest Request(string query) => new DefaultHttpContext { Request = { Path = "/can-bo/nguoi", QueryString = new(query) } }.Request;
}
