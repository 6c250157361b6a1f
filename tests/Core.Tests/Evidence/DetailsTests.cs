using DanVanKheo.Evidence;
using DanVanKheo.FollowUps;
using DanVanKheo.Registrations;
using DanVanKheo.Tests.Programmes;

namespace DanVanKheo.Tests.Evidence;

/// <summary>What is said of a file, and which results it proves.</summary>
public sealed class DetailsTests
{
    private static readonly DateOnly Today = new(2027, 9, 6);

    [Theory]
    [InlineData("", null, null)]
    [InlineData("  ", null, null)]
    [InlineData("05/09/2027", null, "2027-09-05")]
    [InlineData("5/9/2027", null, "2027-09-05")]
    [InlineData("5.9.2027", null, "2027-09-05")]
    [InlineData("06/09/2027", null, "2027-09-06")]
    [InlineData("07/09/2027", "TakenInFuture", null)]
    [InlineData("31/02/2027", "NotDate", null)]
    [InlineData("hôm qua", "NotDate", null)]
    [InlineData("01/01/1900", "NotDate", null)]
    public void The_date_is_read_or_left_out(string typed, string? code, string? day)
    {
        var details = TypedDetails.Empty with { TakenOn = typed };
        Assert.Equal(code, details.Check(Today) is [var problem] ? problem.Code : null);
        Assert.Equal(day is null ? null : DateOnly.Parse(day, null), details.Sound(Today, []).TakenOn);
    }

    [Fact]
    public void Too_long_texts_are_named_with_their_field_and_limit()
    {
        var problems = new TypedDetails(new string('ă', 301), "", new string('ơ', 201), false, []).Check(Today);
        Assert.Equal([("caption", "CaptionTooLong", 300), ("place", "PlaceTooLong", 200)], problems.Select(p => (p.Field, p.Code, (int)p.Details[0])));
        Assert.Empty(new TypedDetails(new string('ă', 300), "", new string('ơ', 200), false, []).Check(Today));
    }

    [Fact]
    public void Half_a_character_is_never_kept()
    {
        var kept = new TypedDetails(new string('a', 299) + "🚲", "", "", false, []).Sound(Today, []);
        Assert.Equal(new string('a', 299), kept.Caption);
    }

    [Fact]
    public void Only_results_there_are_can_be_named()
    {
        var kept = new TypedDetails(" Trao\n xe ", "", "Thôn 1", true, ["b", "lạ", "a", "a"]).Sound(Today, ["a", "b", "c"]);
        Assert.Equal(("Trao xe", "Thôn 1", true), (kept.Caption, kept.Place, kept.MayPublish));
        Assert.Equal(["a", "b"], kept.Claims);
    }

    [Fact]
    public void What_was_kept_can_be_typed_again()
    {
        var details = new EvidenceDetails("Trao xe", new(2027, 9, 5), "Thôn 1", true, ["a"]);
        Assert.Equivalent(details, TypedDetails.Of(details).Sound(Today, ["a"]));
    }

    [Fact]
    public void A_claim_follows_its_words_and_not_its_row()
    {
        var files = (EvidenceFile[])[Files.Named("xe.jpg") with { Claims = [KeyOf("Số xe đạp được trao")] }];
        var before = EvidenceClaim.Of(DefaultProgramme.Programme, Rows("Số xe đạp được trao", "Số hộ tham gia"), files);
        var after = EvidenceClaim.Of(DefaultProgramme.Programme, Rows("Số hộ tham gia", "số xe đạp  được TRAO"), files);
        Assert.Equal([false, true], before.Select(c => c.IsOwed));
        Assert.Equal([true, false], after.Select(c => c.IsOwed));
        Assert.Equal("xe.jpg", Assert.Single(after[1].Files).Name);
        Assert.All(EvidenceClaim.Of(DefaultProgramme.Programme, Rows("Số xe máy được trao"), files), c => Assert.True(c.IsOwed));
    }

    [Fact]
    public void An_infected_file_proves_nothing()
    {
        var file = Files.Named("xe.jpg") with { Claims = [KeyOf("Số xe")] };
        Assert.False(Assert.Single(EvidenceClaim.Of(DefaultProgramme.Programme, Rows("Số xe"), [file])).IsOwed);
        Assert.True(Assert.Single(EvidenceClaim.Of(DefaultProgramme.Programme, Rows("Số xe"), [file with { Scan = ScanState.Infected }])).IsOwed);
    }

    [Fact]
    public void Two_rows_of_the_same_words_are_one_claim() => Assert.Single(EvidenceClaim.Of(DefaultProgramme.Programme, Rows("Số xe", "số xe"), []));

    [Fact]
    public void Without_indicators_there_is_nothing_to_prove() => Assert.Empty(EvidenceClaim.Of(DefaultProgramme.Programme, Answers.Empty, []));

    private static string KeyOf(string name) => EvidenceClaim.KeyOf(new Indicator(0, name, "", "", "", ""));

    private static Answers Rows(params string[] names) => new(new Dictionary<string, string>
    {
        [Indicator.Field] = AnswerRows.Write(DefaultProgramme.Field(Indicator.Field), cell => cell.Split('-') is [_, var row, "name"] && int.Parse(row, null) < names.Length ? names[int.Parse(row, null)] : ""),
    });
}
