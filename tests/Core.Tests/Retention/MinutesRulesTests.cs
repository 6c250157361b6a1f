using DanVanKheo.Dossiers;
using DanVanKheo.Retention;
using DanVanKheo.Tests.Dossiers;

namespace DanVanKheo.Tests.Retention;

public sealed class MinutesRulesTests
{
    private static readonly DateOnly Today = new(2048, 3, 1);
    private static readonly MinutesInput Good = new("Destroy", "03-BB/ĐUK", "15/01/2048", "Nguyễn Văn A\nTrần Thị B", "DVK-2027-0042, dvk 2027 0043");
    private static readonly Dictionary<RetentionClass, int> Years = new() { [RetentionClass.Dossier] = 20, [RetentionClass.Unsuccessful] = 5 };

    [Fact]
    public void Good_minutes_hold() => Assert.Empty(MinutesRules.Check(Good with { Dossiers = "DVK-2027-0042\nDVK-2027-0043" }, Today));

    [Theory]
    [InlineData("kind", "", "MinutesKind")]
    [InlineData("kind", "7", "MinutesKind")]
    [InlineData("number", "", "Missing")]
    [InlineData("date", "31/02/2048", "NotDate")]
    [InlineData("date", "02/03/2048", "MinutesInFuture")]
    [InlineData("people", "Nguyễn Văn A", "MinutesPeople")]
    [InlineData("people", "\n \n", "MinutesPeople")]
    [InlineData("dossiers", " , ", "MinutesDossiers")]
    public void Each_fault_is_told_at_its_field(string field, string typed, string code)
    {
        var input = field switch
        {
            "kind" => Good with { Kind = typed },
            "number" => Good with { Number = typed },
            "date" => Good with { Date = typed },
            "people" => Good with { People = typed },
            _ => Good with { Dossiers = typed },
        };
        var problem = Assert.Single(MinutesRules.Check(input, Today));
        Assert.Equal((field, code), (problem.Field, problem.Code));
    }

    [Theory]
    [InlineData(MinutesKind.Destroy, false, "2027-06-30", null)]
    [InlineData(MinutesKind.Destroy, false, "2028-06-30", "MinutesTooEarly")]
    [InlineData(MinutesKind.Anonymise, false, "2048-02-01", null)]
    [InlineData(MinutesKind.Destroy, true, "2027-06-30", "MinutesHeld")]
    [InlineData(MinutesKind.Anonymise, true, "2027-06-30", "MinutesHeld")]
    public void A_hold_wins_and_destroying_needs_its_time(MinutesKind kind, bool held, string closed, string? wrong)
    {
        var dossier = DossierSample.At(DossierStatus.Commended) with { ClosedAt = DateTimeOffset.Parse(closed, System.Globalization.CultureInfo.InvariantCulture) };
        Assert.Equal(wrong, MinutesRules.Check(dossier, kind, held, Years, Today));
    }

    [Fact]
    public void What_is_open_cannot_be_touched() =>
        Assert.Equal("MinutesOpen", MinutesRules.Check(DossierSample.At(DossierStatus.UnderReview) with { ClosedAt = null }, MinutesKind.Anonymise, false, Years, Today));

    [Fact]
    public void A_code_that_is_named_twice_is_one() => Assert.Equal(["DVK-2027-0042"], MinutesRules.Codes(Good with { Dossiers = "DVK-2027-0042;dvk-2027-0042" }));
}
