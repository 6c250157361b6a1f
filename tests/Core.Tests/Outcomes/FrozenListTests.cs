using DanVanKheo.Outcomes;

namespace DanVanKheo.Tests.Outcomes;

/// <summary>A page of a frozen list reads the parts it shows and no others.</summary>
public sealed class FrozenListTests
{
    [Theory]
    [InlineData(0, 40, "a", 0)]
    [InlineData(460, 40, "a", 460)]
    [InlineData(480, 40, "a,b", 480)]
    [InlineData(500, 40, "b", 0)]
    [InlineData(1_000, 40, "c", 0)]
    [InlineData(1_200, 40, "c", 200)]
    [InlineData(0, 1_201, "a,b,c", 0)]
    [InlineData(0, 0, "a", 0)]
    [InlineData(1_500, 40, "", 0)]
    public void Parts_are_those_around_the_page(int skip, int take, string parts, int before)
    {
        var list = new FrozenList("Đã khen thưởng", "/can-bo/so-lieu/ho-so", new(2027, 12, 31), 1_201, ["a", "b", "c"]);
        var found = list.Around(skip, take);
        Assert.Equal(parts, string.Join(',', found.Parts));
        Assert.Equal(before, found.Skip);
    }

    [Fact]
    public void A_list_of_nothing_has_no_parts() => Assert.Empty(new FrozenList("", "", new(2027, 12, 31), 0, []).Around(0, 40).Parts);
}
