using DanVanKheo.Registrations;
using DanVanKheo.Showcase;
using Xunit;

namespace DanVanKheo.Tests.Showcase;

/// <summary>An agreement holds for one text, and for no other.</summary>
public sealed class StoryRulesTests
{
    private static readonly DateTimeOffset Now = new(2027, 6, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly ShowcaseSettings Settings = new([new("truoc", new("Trước?", "Before?"), new("Trước", "Before"), 5), new("sau", new("Sau?", "After?"), new("Sau", "After"))]);
    private static readonly Story Draft = new(Text("Bà con còn ngại"), "truyen-thong", Now);
    private static readonly string Digest = Draft.Digest;

    public static TheoryData<string, Story?, PublishedStory?, StoryState> States => new()
    {
        { "nothing", null, null, StoryState.None },
        { "emptied", Draft with { Text = Text("") }, null, StoryState.None },
        { "written", Draft, null, StoryState.Draft },
        { "asked", Draft with { Asked = Digest }, null, StoryState.Asked },
        { "asked, then changed", Draft with { Asked = Digest, Text = Text("Khác") }, null, StoryState.Draft },
        { "refused", Draft with { Asked = Digest, Refused = Digest }, null, StoryState.Refused },
        { "refused, then changed", Draft with { Asked = Digest, Refused = Digest, Text = Text("Khác") }, null, StoryState.Draft },
        { "agreed", Draft with { Asked = Digest }, new(Draft.Text, Now), StoryState.Published },
        { "agreed, then changed", Draft with { Asked = Digest, Text = Text("Khác") }, new(Draft.Text, Now), StoryState.Draft },
        { "refused once, then agreed", Draft with { Asked = Digest, Refused = Digest }, new(Draft.Text, Now), StoryState.Published },
    };

    [Theory]
    [MemberData(nameof(States))]
    public void The_state_follows_from_the_text(string name, Story? story, PublishedStory? published, StoryState state)
    {
        Assert.NotEmpty(name);
        Assert.Equal(state, StoryRules.State(story, published));
    }

    [Theory]
    [InlineData(StoryState.None, false, null)]
    [InlineData(StoryState.None, true, "StoryEmpty")]
    [InlineData(StoryState.Draft, true, null)]
    [InlineData(StoryState.Draft, false, null)]
    [InlineData(StoryState.Asked, true, null)]
    [InlineData(StoryState.Refused, true, null)]
    [InlineData(StoryState.Published, true, "StoryAgreed")]
    [InlineData(StoryState.Published, false, null)]
    public void The_owner_is_asked_when_there_is_something_to_ask(StoryState state, bool mayPublish, string? problem) =>
        Assert.Equal(problem, StoryRules.CannotAsk(state, mayPublish)?.Code);

    [Fact]
    public void The_digest_is_of_the_words_and_their_places()
    {
        Assert.Equal(Digest, (Draft with { Asked = "x", By = "ai" }).Digest);
        Assert.Equal(Digest, Story.DigestOf(Draft.Text.With([new("story_sau", "")])));
        Assert.NotEqual(Digest, Story.DigestOf(Answers.Empty.With([new("story_sau", "Bà con còn ngại")])));
        Assert.NotEqual(Story.DigestOf(Answers.Empty.With([new("a", "b\nc"), new("d", "e")])), Story.DigestOf(Answers.Empty.With([new("a", "b"), new("c", "d\ne")])));
    }

    [Fact]
    public void The_text_begins_with_the_persons_own_words_and_is_left_alone_afterwards()
    {
        var notes = Answers.Empty.With([new("note_truoc", "Khó lắm"), new("note_sau", "Khác hẳn")]);
        var begun = StoryRules.Begin(Settings, notes, null);
        Assert.Equal(("Khó lắm", "Khác hẳn"), (begun["story_truoc"], begun["story_sau"]));
        Assert.Equal("", StoryRules.Begin(Settings, notes, Text(""))["story_truoc"]);
    }

    [Fact]
    public void A_part_has_its_limit_of_words_and_the_notes_have_none()
    {
        const string long1 = "một hai ba bốn năm sáu";
        Assert.Equal(("story_truoc", "TooManyWords"), StoryRules.CheckText(Settings, Answers.Empty.With([new("story_truoc", long1), new("story_sau", long1)])).Select(p => (p.Field, p.Code)).Single());
        Assert.Empty(StoryRules.CheckNotes(Settings, Answers.Empty.With([new("note_truoc", long1)])));
        Assert.Equal("TooLong", StoryRules.CheckNotes(Settings, Answers.Empty.With([new("note_truoc", new string('a', 3001))])).Single().Code);
    }

    private static Answers Text(string text) => Answers.Empty.With([new("story_truoc", text)]);
}
