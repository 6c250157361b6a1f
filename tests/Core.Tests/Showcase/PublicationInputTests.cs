using DanVanKheo.Showcase;
using Xunit;

namespace DanVanKheo.Tests.Showcase;

public sealed class PublicationInputTests
{
    private static readonly DateOnly Today = new(2027, 6, 15);
    private static readonly PublicationInput Good = new("Newspaper", "Báo Quảng Bình", "Khéo từ việc nhỏ", "15/6/2027", "https://bao.example.vn/kheo?x=1");

    public static TheoryData<PublicationInput, string> Cases => new()
    {
        { Good, "" },
        { Good with { Link = "" }, "" },
        { Good with { Link = "http://bao.example.vn" }, "" },
        { Good with { Kind = "newspaper" }, "kind ChoiceMissing" },
        { Good with { Kind = "1" }, "kind ChoiceMissing" },
        { Good with { Outlet = "" }, "outlet Missing" },
        { Good with { Title = new string('a', 301) }, "title TooLong" },
        { Good with { Day = "31/2/2027" }, "day NotDate" },
        { Good with { Day = "" }, "day Missing" },
        { Good with { Day = "16/6/2027" }, "day PublishedLater" },
        { Good with { Link = "javascript:alert(1)" }, "link NotWebAddress" },
        { Good with { Link = "data:text/html,x" }, "link NotWebAddress" },
        { Good with { Link = "//bao.example.vn" }, "link NotWebAddress" },
        { Good with { Link = "bao.example.vn/kheo" }, "link NotWebAddress" },
        { Good with { Link = "https://bao.vn@evil.example/" }, "link NotWebAddress" },
        { Good with { Link = "https://b.vn/" + new string('a', 500) }, "link NotWebAddress" },
        { PublicationInput.Empty, "kind ChoiceMissing, outlet Missing, title Missing, day Missing" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_was_typed_is_checked(PublicationInput input, string problems) =>
        Assert.Equal(problems, string.Join(", ", input.Check(Today).Select(p => $"{p.Field} {p.Code}")));

    [Fact]
    public void The_same_publication_has_the_same_id_whoever_writes_it_down()
    {
        var record = Good.ToRecord("a", DateTimeOffset.UnixEpoch);
        Assert.Equal(record.Id, Good.ToRecord("b", DateTimeOffset.UnixEpoch.AddDays(1)).Id);
        Assert.NotEqual(record.Id, (Good with { Link = "" }).ToRecord("a", DateTimeOffset.UnixEpoch).Id);
        Assert.Equal(new DateOnly(2027, 6, 15), record.Day);
    }

    [Theory]
    [InlineData("1", "Lan tỏa ra năm đơn vị", "")]
    [InlineData("20", "Lan tỏa ra năm đơn vị", "")]
    [InlineData("0", "Lan tỏa ra năm đơn vị", "order FeaturePlace")]
    [InlineData("21", "Lan tỏa ra năm đơn vị", "order FeaturePlace")]
    [InlineData("đầu", "ngắn", "order FeaturePlace, reason ShowcaseReasonTooShort")]
    public void A_place_among_the_featured_has_a_reason(string order, string reason, string problems) =>
        Assert.Equal(problems, string.Join(", ", new FeatureInput(order, reason).Check().Select(p => $"{p.Field} {p.Code}")));
}
