using DanVanKheo.Boards;
using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;

namespace DanVanKheo.Tests.Boards;

public sealed class BoardTests
{
    private static readonly DateTimeOffset Now = VietnamTime.At(new(2027, 3, 15), new(9, 0));
    private static readonly WorkingCalendar Calendar = new([]);

    private static readonly BoardItem[] Items =
    [
        Item(1, "chi-bo", new(2027, 3, 17), "a"),
        Item(2, "chi-bo", new(2027, 3, 10), "b") with { Tags = ["Cần bổ sung"], Unit = "u2" },
        Item(3, "khoi", new(2027, 3, 1), "a") with { Field = WorkField.Economy },
        Item(4, "chi-bo", null) with { Returned = true, Subject = SubjectType.Individual },
    ];

    [Fact]
    public void What_is_longest_overdue_comes_first_and_what_the_submitter_has_last()
    {
        var board = Board.Of(Items, new(), Now);
        Assert.Equal([3, 2, 1, 4], board.Items.Select(i => i.Code.Number));
        Assert.Equal((3, 1), board.Counts["chi-bo"]);
        Assert.Equal((1, 1), board.Counts["khoi"]);
        Assert.Equal((4, 2), (board.Items.Count, board.Late));
    }

    [Theory]
    [InlineData("buoc=khoi", "3")]
    [InlineData("nam=2027", "3 2 1 4")]
    [InlineData("nam=2026", "")]
    [InlineData("don-vi=u2", "2")]
    [InlineData("linh-vuc=Economy", "3")]
    [InlineData("chu-the=Individual", "4")]
    [InlineData("qua-han=co", "3 2")]
    [InlineData("nhan=can%20bo%20sung", "2")]
    [InlineData("nguoi=a", "3 1")]
    [InlineData("nguoi=don-vi-dang-ky", "4")]
    [InlineData("buoc=chi-bo&nguoi=a", "1")]
    [InlineData("linh-vuc=Nothing&chu-the=99&nam=x&qua-han=1", "3 2 1 4")]
    public void The_address_filters(string query, string numbers)
    {
        var filter = Parse(query);
        Assert.Equal(numbers, string.Join(' ', Board.Of(Items, filter, Now).Items.Select(i => i.Code.Number)));
        Assert.Equal(filter, Parse(filter.ToQuery()));
    }

    [Fact]
    public void Counts_are_those_of_every_stage_under_the_other_filters()
    {
        var board = Board.Of(Items, Parse("buoc=khoi&nguoi=a"), Now);
        Assert.Equal((1, 0), board.Counts["chi-bo"]);
        Assert.Single(board.Items);
    }

    [Fact]
    public void Days_are_working_days()
    {
        Assert.Equal(10, Items[2].DaysLate(Now, Calendar));
        Assert.Equal(0, Items[0].DaysLate(Now, Calendar));
        Assert.Equal(0, Items[3].DaysLate(Now, Calendar));
        Assert.Equal(5, Items[0].DaysHeld(Now, Calendar));
    }

    [Theory]
    [InlineData("", "TagMissing")]
    [InlineData("…", "TagMissing")]
    [InlineData("12345678901234567890123456789012345678901", "TooLong")]
    [InlineData("mới", "TagsTooMany")]
    [InlineData("NHAN 1", null)]
    public void A_tag_is_a_short_word_and_they_are_few(string tag, string? problem) =>
        Assert.Equal(problem, TagRules.Check(tag, [.. Enumerable.Range(0, TagRules.Most).Select(i => $"Nhãn {i}")])?.Code);

    private static BoardItem Item(int number, string stage, DateOnly? due, params string[] holders) => new(
        new(2027, number), $"Mô hình {number}", "u1", WorkField.CultureSociety, SubjectType.Collective, stage, 1, holders,
        VietnamTime.At(new(2027, 3, 8), new(8, 0)), due is { } day ? new Deadline(day) : null, false, []);

    private static BoardFilter Parse(string query)
    {
        var parts = query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=')).ToDictionary(p => p[0], p => Uri.UnescapeDataString(p[1]));
        return BoardFilter.Parse(parts.GetValueOrDefault);
    }
}
