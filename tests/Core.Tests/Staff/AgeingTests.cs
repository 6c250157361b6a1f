using DanVanKheo.Boards;
using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Staff;

namespace DanVanKheo.Tests.Staff;

/// <summary>Who holds what, and how many working days.</summary>
public sealed class AgeingTests
{
    /// <summary>The Tuesday after a public holiday.</summary>
    private static readonly WorkingCalendar Calendar = new([new DateOnly(2027, 5, 3)]);

    private static readonly DateTimeOffset Now = VietnamTime.At(new(2027, 5, 4), new(9, 0));

    [Theory]
    [InlineData(4, 5, 0)]
    [InlineData(30, 4, 1)]
    [InlineData(29, 4, 2)]
    [InlineData(23, 4, 6)]
    public void Days_are_working_days(int day, int month, int expected) => Assert.Equal(expected, Of("an", new(2027, month, day)).Days(Now, Calendar));

    [Fact]
    public void The_longest_overdue_stands_first_then_what_waits_longest_and_what_went_back_is_never_late()
    {
        Held[] held =
        [
            Of("an", new(2027, 4, 28), new(2027, 5, 10)),
            Of("binh", new(2027, 4, 29), new(2027, 4, 30)),
            Of("", new(2027, 3, 1)),
            Of("an", new(2027, 4, 20), new(2027, 4, 28)),
        ];
        Assert.Equal([(3, 9), (1, 2), (0, 45), (0, 3)], Ageing.Order(held, Now, _ => Calendar).Select(h => (h.DaysLate(Now, Calendar), h.Days(Now, Calendar))));
        Assert.Equal([new HeldTotal("an", 2, 1, 9), new HeldTotal("binh", 1, 1, 2), new HeldTotal("", 1, 0, 45)], Ageing.Totals(held, Now, _ => Calendar));
    }

    private static Held Of(string person, DateOnly since, DateOnly? due = null) =>
        new(person, WorkKind.Opinion, Waiting, "chi-bo", VietnamTime.At(since, new(8, 0)), due is { } day ? new Deadline(day) : null);

    private static BoardItem Waiting => new(new(2027, 1), "Đổi mới tiếp dân", "u1", WorkField.Economy, SubjectType.Collective, "chi-bo", 1, [], Now, null, false, []);
}
