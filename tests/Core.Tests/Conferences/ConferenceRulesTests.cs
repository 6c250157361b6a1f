using DanVanKheo.Calendar;
using DanVanKheo.Conferences;
using DanVanKheo.Periods;

namespace DanVanKheo.Tests.Conferences;

public sealed class ConferenceRulesTests
{
    private static readonly Period HalfYear = new(2027, new(2027, 6, 15));
    private static readonly Conference Held = new("2027-h1", new(2027, 6, 25), "Hội trường", "Bí thư", "Thư ký", new Dictionary<string, string>(), "", "", "", "p", default);
    private static readonly ConferenceInput Good = new("25/06/2027", "Hội trường A", "Nguyễn Thành Nam, Bí thư", "Đỗ Văn Minh", new Dictionary<string, string> { ["u1"] = "" }, "", "", "");

    [Theory]
    [InlineData("day", "31/02/2027", "NotDate")]
    [InlineData("day", "25/06/2026", "ConferenceBeforePeriod")]
    [InlineData("place", "", "Missing")]
    [InlineData("chair", "", "Missing")]
    [InlineData("secretary", "", "Missing")]
    public void A_record_names_its_day_its_place_and_its_people(string field, string typed, string code)
    {
        var input = field switch { "day" => Good with { Day = typed }, "place" => Good with { Place = typed }, "chair" => Good with { Chair = typed }, _ => Good with { Secretary = typed } };
        Assert.Equal((field, code), Assert.Single(ConferenceRules.Check(input, HalfYear)) is var found ? (found.Field, found.Code) : default);
        Assert.Empty(ConferenceRules.Check(Good, HalfYear));
    }

    [Fact]
    public void A_name_that_is_too_long_is_said_at_its_unit()
    {
        var found = Assert.Single(ConferenceRules.Check(Good with { Present = new Dictionary<string, string> { ["u1"] = new('a', ConferenceRules.LongestWho + 1) } }, HalfYear));
        Assert.Equal(("who_u1", "TooLong"), (found.Field, found.Code));
    }

    [Theory]
    [InlineData("Ngắn", "u1", "Bí thư", "30/09/2027", "task:TooShort")]
    [InlineData("Hướng dẫn ba chi bộ.", "u9", "Bí thư", "30/09/2027", "unit:ChoiceMissing")]
    [InlineData("Hướng dẫn ba chi bộ.", "u1", "", "30/09/2027", "owner:Missing")]
    [InlineData("Hướng dẫn ba chi bộ.", "u1", "Bí thư", "30/9", "due:NotDate")]
    [InlineData("Hướng dẫn ba chi bộ.", "u1", "Bí thư", "24/06/2027", "due:TaskBeforeConference")]
    [InlineData("Hướng dẫn ba chi bộ.", "u1", "Bí thư", "25/06/2027", "")]
    public void A_task_has_a_unit_an_owner_and_a_day(string text, string unit, string owner, string due, string expected) =>
        Assert.Equal(expected, string.Join(' ', ConferenceRules.Check(new TaskInput(text, unit, owner, due), Held, ["u1"], new(2027, 6, 25)).Select(p => $"{p.Field}:{p.Code}")));

    [Fact]
    public void Nobody_is_given_a_task_before_the_conference_has_met()
    {
        var input = new TaskInput("Hướng dẫn ba chi bộ.", "u1", "Bí thư", "30/09/2027");
        Assert.Equal("ConferenceToCome", Assert.Single(ConferenceRules.Check(input, Held, ["u1"], new(2027, 6, 24))).Code);
        Assert.Equal("ConferenceMissing", Assert.Single(ConferenceRules.Check(input, null, ["u1"], new(2027, 6, 26))).Code);
    }

    [Theory]
    [InlineData(null, "", "answer_2:ChoiceMissing")]
    [InlineData(DoneAnswer.Done, "", "result_2:Missing")]
    [InlineData(DoneAnswer.NotDone, "Bận", "result_2:TooShort")]
    [InlineData(DoneAnswer.Done, "Đã hướng dẫn xong.", "")]
    [InlineData(DoneAnswer.NotReported, "", "")]
    public void Done_says_what_and_not_done_says_why(DoneAnswer? answer, string result, string expected) =>
        Assert.Equal(expected, string.Join(' ', ConferenceRules.Check(2, answer, result).Select(p => $"{p.Field}:{p.Code}")));
}
