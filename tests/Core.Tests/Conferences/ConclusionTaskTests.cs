using DanVanKheo.Calendar;
using DanVanKheo.Conferences;
using DanVanKheo.Periods;

namespace DanVanKheo.Tests.Conferences;

public sealed class ConclusionTaskTests
{
    private static readonly WorkingCalendar Calendar = new([]);

    [Theory]
    [InlineData(DoneAnswer.NotReported, null, "01/09", TaskStanding.Open)]
    [InlineData(DoneAnswer.NotReported, null, "01/10", TaskStanding.Overdue)]
    [InlineData(DoneAnswer.Done, "30/09", "01/10", TaskStanding.Done)]
    [InlineData(DoneAnswer.Done, "02/10", "03/10", TaskStanding.DoneLate)]
    [InlineData(DoneAnswer.Done, "02/10", "01/10", TaskStanding.Overdue)]
    [InlineData(DoneAnswer.NotDone, "15/09", "16/09", TaskStanding.NotDone)]
    [InlineData(DoneAnswer.NotDone, "15/09", "14/09", TaskStanding.Open)]
    public void A_task_stands_by_what_was_known_on_the_day(DoneAnswer answer, string? answered, string on, TaskStanding expected) =>
        Assert.Equal(expected, (Task(1) with { Answer = answer, AnsweredAt = answered is null ? null : At(answered) }).At(At(on)));

    /// <summary>The day is Thursday 30/09/2027: three working days before it is Monday the 27th, one after it Friday.</summary>
    [Theory]
    [InlineData("24/09", null)]
    [InlineData("27/09", 1)]
    [InlineData("30/09", 1)]
    [InlineData("01/10", 2)]
    [InlineData("30/12", 2)]
    public void It_is_reminded_of_before_its_day_and_after(string on, int? letter)
    {
        Assert.Equal(letter, Task(1).Letter(At(on), Calendar)?.Number);
        Assert.Null((Task(1) with { Answer = DoneAnswer.NotDone, AnsweredAt = At("01/09") }).Letter(At(on), Calendar));
    }

    [Fact]
    public void A_report_tells_of_the_last_conference_and_of_what_was_left_of_those_before()
    {
        var old = Task(1) with { Period = "2026-h1", Given = new(2026, 6, 25), Due = new(new(2026, 9, 30)) };
        IReadOnlyList<ConclusionTask> tasks =
        [
            old with { Answer = DoneAnswer.Done, AnsweredAt = VietnamTime.At(new(2026, 9, 1), new(9, 0)), Result = "Xong." },
            old with { Number = 2 },
            Task(1) with { Answer = DoneAnswer.Done, AnsweredAt = At("02/12"), Result = "Xong sau ngày chốt." },
            Task(2) with { Answer = DoneAnswer.Done, AnsweredAt = At("20/09"), Result = "Xong đúng hạn." },
            Task(3) with { Period = "2027-nam", Given = new(2027, 12, 20) },
        ];
        var carried = CarriedTasks.Of(new(2027, new(2027, 11, 15), PeriodKind.Year), tasks, unit => unit.ToUpperInvariant());
        Assert.Equal([("2026-h1", 2, TaskStanding.Overdue, ""), ("2027-h1", 1, TaskStanding.Overdue, ""), ("2027-h1", 2, TaskStanding.Done, "Xong đúng hạn.")], carried.Select(c => (c.Period, c.Number, c.Standing, c.Result)));
        Assert.All(carried, c => Assert.Equal("U1", c.Unit));
        Assert.Empty(CarriedTasks.Of(new(2026, new(2026, 6, 15)), tasks, unit => unit));
    }

    private static ConclusionTask Task(int number) => new("2027-h1", number, new(2027, 6, 25), "Hướng dẫn ba chi bộ.", "u1", "Bí thư", new(new(2027, 9, 30)));

    private static DateTimeOffset At(string day) => VietnamTime.At(DateOnly.ParseExact(day + "/2027", "dd/MM/yyyy"), new(9, 0));
}
