using System.Text;
using System.Text.Json;
using DanVanKheo.Letters;

namespace DanVanKheo.Tests.Letters;

public sealed class MailEventLogTests
{
    private const string Key = "DVK-2027-0042|chi-bo|1|OpinionRequest|1";

    [Theory]
    [InlineData("processed", LetterFate.Processed)]
    [InlineData("deferred", LetterFate.Deferred)]
    [InlineData("delivered", LetterFate.Delivered)]
    [InlineData("bounce", LetterFate.Bounced)]
    [InlineData("dropped", LetterFate.Dropped)]
    [InlineData("spamreport", LetterFate.Complained)]
    public void An_event_says_what_became_of_a_letter(string name, LetterFate fate)
    {
        var told = Assert.Single(Read($$"""[{"event":"{{name}}","email":"bithu@khoi.example.vn","timestamp":1804000000,"sg_event_id":"e1","reason":"550 no such user","key":"{{Key}}"}]"""));
        Assert.Equal(new("e1", fate, LetterKey.Parse(Key), "bithu@khoi.example.vn", DateTimeOffset.FromUnixTimeSeconds(1804000000), "550 no such user"), told);
    }

    [Theory]
    [InlineData("""{"event":"open","email":"a@b.vn","timestamp":1,"sg_event_id":"e","key":"DVK-2027-0042|chi-bo|1|OpinionRequest|1"}""")]
    [InlineData("""{"event":"bounce","email":"a@b.vn","timestamp":1,"sg_event_id":"e"}""")]
    [InlineData("""{"event":"bounce","email":"a@b.vn","timestamp":1,"sg_event_id":"e","key":"somebody else's"}""")]
    [InlineData("""{"event":"bounce","email":"a@b.vn","timestamp":1,"sg_event_id":"e","key":"a|b|1|NoSuchKind|1"}""")]
    [InlineData("""{"event":"bounce","email":"a@b.vn","timestamp":1,"sg_event_id":"e","key":"a|b|1|3|1"}""")]
    [InlineData("""{"event":"bounce","email":"a@b.vn","timestamp":1,"sg_event_id":"e","key":"a|b|x|Receipt|1"}""")]
    [InlineData("""{"event":"bounce","email":"a@b.vn","timestamp":1,"sg_event_id":"e","key":7}""")]
    [InlineData("""{"event":"bounce","email":"a@b.vn","timestamp":"now","sg_event_id":"e","key":"DVK-2027-0042|chi-bo|1|OpinionRequest|1"}""")]
    [InlineData("""{"event":"bounce","email":"a@b.vn","timestamp":99999999999999,"sg_event_id":"e","key":"DVK-2027-0042|chi-bo|1|OpinionRequest|1"}""")]
    [InlineData("""{"event":"bounce","email":"a@b.vn","timestamp":1,"key":"DVK-2027-0042|chi-bo|1|OpinionRequest|1"}""")]
    [InlineData("17")]
    [InlineData("null")]
    public void Anything_else_is_left_out_and_the_rest_is_read(string line) =>
        Assert.Equal("e2", Assert.Single(Read($$"""[{{line}},{"event":"delivered","email":"a@b.vn","timestamp":1,"sg_event_id":"e2","key":"{{Key}}"}]""")).Id);

    [Theory]
    [InlineData("{}")]
    [InlineData("\"x\"")]
    [InlineData("[")]
    [InlineData("")]
    public void What_is_no_log_is_refused(string body) => Assert.ThrowsAny<JsonException>(() => Read(body));

    [Theory]
    [InlineData(LetterFate.Unknown, LetterFate.Processed, LetterFate.Processed)]
    [InlineData(LetterFate.Delivered, LetterFate.Processed, LetterFate.Delivered)]
    [InlineData(LetterFate.Delivered, LetterFate.Deferred, LetterFate.Delivered)]
    [InlineData(LetterFate.Delivered, LetterFate.Bounced, LetterFate.Bounced)]
    [InlineData(LetterFate.Bounced, LetterFate.Delivered, LetterFate.Bounced)]
    [InlineData(LetterFate.Delivered, LetterFate.Complained, LetterFate.Complained)]
    public void The_graver_news_stays_whatever_comes_first(LetterFate known, LetterFate told, LetterFate after) => Assert.Equal(after, MailEvent.After(known, told));

    [Theory]
    [InlineData(LetterFate.Deferred, false)]
    [InlineData(LetterFate.Delivered, false)]
    [InlineData(LetterFate.Bounced, true)]
    [InlineData(LetterFate.Dropped, true)]
    [InlineData(LetterFate.Complained, true)]
    public void Some_news_breaks_the_contact(LetterFate fate, bool breaks) => Assert.Equal(breaks, MailEvent.IsBroken(fate));

    [Fact]
    public void A_long_reason_is_cut() =>
        Assert.Equal(500, Read($$"""[{"event":"bounce","email":"a@b.vn","timestamp":1,"sg_event_id":"e","reason":"{{new string('x', 9000)}}","key":"{{Key}}"}]""")[0].Reason.Length);

    private static IReadOnlyList<MailEvent> Read(string json) => MailEventLog.Read(Encoding.UTF8.GetBytes(json));
}
