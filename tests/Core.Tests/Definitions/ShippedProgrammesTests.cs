using DanVanKheo.Definitions;
using DanVanKheo.Programmes;

namespace DanVanKheo.Tests.Definitions;

/// <summary>Every programme that ships is read whole.</summary>
public sealed class ShippedProgrammesTests
{
    public static TheoryData<string> Files => [.. Shipped.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public void It_is_read_without_a_fault(string file)
    {
        var reading = Shipped.Read(file);
        Assert.Empty(reading.Faults.Select(f => $"{f.Place} {f.Code} {string.Join(' ', f.Facts)}"));
        Assert.NotNull(reading.Programme);
    }

    [Fact]
    public void No_two_share_an_id()
    {
        Assert.Distinct(Shipped.Files.Select(f => Shipped.Read(f).Programme!.Id));
        Assert.All((string[])["dan-van-kheo.json", .. Enumerable.Range(1, 20).Select(n => $"p{n:D2}.json")], file => Assert.Contains(file, Shipped.Files));
    }

    [Fact]
    public void The_season_before_is_a_file_too() => Assert.All(
        Shipped.Files.Select(f => Shipped.Read(f).Programme!).Where(p => p.Follows.Length > 0),
        p => Assert.Contains(p.Follows, Shipped.Files));

    [Fact]
    public void A_file_that_is_based_on_another_says_what_differs()
    {
        var reading = Shipped.ReadText("""{ "basedOn": "dan-van-kheo.json", "id": "rieng", "halfYear": { "month": 5, "day": 31 } }""");
        var whole = Shipped.Read("dan-van-kheo.json").Programme!;
        Assert.Equal(("rieng", new CutOff(5, 31)), (reading.Programme!.Id, reading.Programme.HalfYear));
        Assert.Equal(whole.Name, reading.Programme.Name);
        Assert.Equal(whole.Fields.Count(), reading.Programme.Fields.Count());
        Assert.Equal("dan-van-kheo.json", reading.Source.Find("steps")!.Place.File);
        Assert.Equal(Shipped.Own, reading.Source.Find("id")!.Place.File);
    }
}
