using DanVanKheo.Conferences;
using DanVanKheo.Periods;
using static DanVanKheo.Functions.Tests.Pages.Samples;

namespace DanVanKheo.Functions.Tests.Pages;

/// <summary>The page of a conference, in the states that look different.</summary>
internal static class SampleConferences
{
    private static readonly Period FirstHalf = new(2027, new(2027, 6, 15));

    private static readonly ConclusionTask Task = new("2027-h1", 1, new(2027, 6, 25), Hostile, "u1", "Bí thư chi bộ", new(new(2027, 9, 30)));

    public static IReadOnlyList<ConclusionTask> Tasks { get; } =
    [
        Task,
        Task with { Number = 2, Text = Nested, Due = new(new(2026, 1, 5)) },
        Task with { Number = 3, Answer = DoneAnswer.Done, Result = "Đã hướng dẫn cả ba chi bộ.", AnsweredAt = new DateTimeOffset(2027, 1, 2, 3, 0, 0, TimeSpan.Zero) },
        Task with { Number = 4, Answer = DoneAnswer.NotDone, Result = "Đơn vị sáp nhập giữa năm.", AnsweredAt = new DateTimeOffset(2027, 1, 2, 3, 0, 0, TimeSpan.Zero) },
    ];

    public static IReadOnlyList<CarriedTask> Carried { get; } = [.. Enum.GetValues<TaskStanding>().Select((s, i) => new CarriedTask("2026-nam", i + 1, i == 0 ? Hostile : Nested, Unit, "Bí thư chi bộ", new(2027, 3, 31), s, i > 0 ? "Đã hướng dẫn ba chi bộ." : ""))];

    public static ConferenceFacts Facts { get; } = new(
        FirstHalf,
        new("2027-h1", new(2027, 6, 25), "Hội trường Đảng ủy Khối", "Nguyễn Thành Nam, Bí thư", "Đỗ Văn Minh, Chánh Văn phòng", new Dictionary<string, string> { ["u1"] = "Trần Văn An" }, "Ban Tuyên giáo và Dân vận Tỉnh ủy", "Ba đơn vị phát biểu.", "Giữ vững các mô hình đã công nhận.\n" + Hostile, "p", Now),
        [(Unit, "Trần Văn An"), ("Đảng ủy cơ quan Tỉnh đoàn", "")],
        ["Đảng ủy Cục Thuế tỉnh", Hostile],
        [.. Tasks.Select(t => new GivenTask(t, Unit))]);

    public static IEnumerable<SamplePage> Pages()
    {
        var view = new ConferenceView("/can-bo/so-ket/2027-h1/hoi-nghi", FirstHalf, Facts, ConferenceInput.Empty with { Day = "25/06/2027", Present = Facts.Conference.Present }, [new("u1", Unit), new("u2", Hostile)], new(), [new("u1", Unit), new("u2", Hostile)], 5, "save", [], Nonce);
        yield return SamplePage.Of<ConferencePage, ConferenceView>("conference", view.Address, view);
        yield return SamplePage.Of<ConferencePage, ConferenceView>("conference-none", view.Address, view with { Found = null, Done = "", Input = ConferenceInput.Empty });
        yield return SamplePage.Of<ConferencePage, ConferenceView>("conference-no-task", view.Address, view with { Found = Facts with { Tasks = [], Absent = [] }, Done = "answer", Period = FirstHalf with { Kind = PeriodKind.Year } });
        yield return SamplePage.Of<ConferencePage, ConferenceView>("conference-problems", view.Address, view with { Done = "", Task = new(Hostile, "u9", "", "30/9"), Problems = [new("day", "NotDate"), new("who_u1", "TooLong", 120, 121), new("unit", "ChoiceMissing"), new("due", "TaskBeforeConference", "25/06/2027"), new("result_1", "TooShort", 10, 2), new("", "ConferenceToCome", "25/06/2027")] });
    }
}
