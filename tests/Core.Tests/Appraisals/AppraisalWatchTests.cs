using DanVanKheo.Appraisals;
using DanVanKheo.Calendar;
using DanVanKheo.Opinions;
using DanVanKheo.Programmes;

namespace DanVanKheo.Tests.Appraisals;

/// <summary>Which letters a panel has called for by now; one due on Friday 18 June 2027, reminded two days before and on the day.</summary>
public sealed class AppraisalWatchTests
{
    private static readonly DateTimeOffset Opened = VietnamTime.At(new(2027, 6, 7), new(9, 0));
    private static readonly Stage Stage = new("tham-dinh", StageKind.Appraisal, "Thẩm định", "appraisal-chair", 9, new([-2, 0]));
    private static readonly StageAttempt Attempt = new("DVK-2027-0042", "tham-dinh", 1, [new("chair", HolderRole.Responsible)], Opened, new(new(2027, 6, 18)));

    [Fact]
    public void Everybody_is_asked_at_once() =>
        Assert.Equal("AppraisalRequest 1 a, AppraisalRequest 1 b / 16", Watch(8, Seat("a"), Seat("b")));

    [Fact]
    public void Who_has_not_handed_in_is_reminded() =>
        Assert.Equal("AppraisalRequest 1 b, AppraisalReminder 1 b / 18", Watch(17, Seat("a") with { SubmittedAt = Opened }, Seat("b")));

    [Fact]
    public void Who_came_after_the_reminder_is_not_reminded_at_once() =>
        Assert.Equal("AppraisalRequest 1 b / 18", Watch(17, Gone("a"), Seat("b") with { AssignedAt = VietnamTime.At(new(2027, 6, 16), new(10, 0)) }));

    [Fact]
    public void When_all_are_in_the_holder_hears_it_and_nobody_is_woken() =>
        Assert.Equal("AppraisalReady 1  / never", Watch(17, Seat("a") with { SubmittedAt = Opened }, Gone("b")));

    [Fact]
    public void A_seat_for_nobody_is_told_once_for_each_who_stepped_aside()
    {
        Assert.Equal("AppraisalRequest 1 a, AppraisalShort 1  / 16", Watch(8, 1, Seat("a")));
        Assert.Equal("AppraisalRequest 1 a, AppraisalShort 2  / 16", Watch(8, 2, Seat("a"), Gone("b")));
        Assert.Equal("AppraisalShort 1  / never", Watch(8, 3));
    }

    [Theory]
    [InlineData(0, Verdict.Approve, "", 0)]
    [InlineData(2, Verdict.Approve, "", 1)]
    [InlineData(2, Verdict.Approve, "Đủ rồi.", 1)]
    [InlineData(2, Verdict.Approve, "Đủ cơ sở để kết luận.", 0)]
    [InlineData(2, Verdict.Return, "", 0)]
    public void Deciding_early_takes_a_reason(int lacking, Verdict verdict, string reason, int problems) =>
        Assert.Equal(problems, AppraisalRules.Check(lacking, new(verdict, reason, "chair", Opened)).Count);

    private static string Watch(int day, params Assignment[] seats) => Watch(day, 0, seats);

    private static string Watch(int day, int missing, params Assignment[] seats)
    {
        var watch = AppraisalWatch.Of(Attempt, Stage, seats, missing, new WorkingCalendar([]), VietnamTime.At(new(2027, 6, day), new(12, 0)));
        var wake = watch.WakeAt is { } at ? VietnamTime.Day(at).Day.ToString(System.Globalization.CultureInfo.InvariantCulture) : "never";
        return $"{string.Join(", ", watch.Letters.Select(l => $"{l.Kind} {l.Number} {l.Person}"))} / {wake}";
    }

    private static Assignment Seat(string person) => new("DVK-2027-0042", "tham-dinh", 1, 1, person, "2026", Opened) { DeclaredAt = Opened };

    private static Assignment Gone(string person) => Seat(person) with { Recusal = new(person, "Cùng đơn vị cũ.", Opened) };
}
