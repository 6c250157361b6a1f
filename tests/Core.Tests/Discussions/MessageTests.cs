using DanVanKheo.Discussions;

namespace DanVanKheo.Tests.Discussions;

/// <summary>Who reads a message, and what one must be.</summary>
public sealed class MessageTests
{
    private static readonly DateTimeOffset Now = new(2027, 6, 1, 3, 0, 0, TimeSpan.Zero);
    private static readonly Message Sent = new(1, "a", Now, "an", false, "khoi", 1, Audience.Stage, "Số hộ lấy từ đâu?", "chau");

    [Theory]
    [InlineData(Audience.Stage, "an", false, "", true)]
    [InlineData(Audience.Stage, "binh", false, "khoi", true)]
    [InlineData(Audience.Stage, "binh", false, "chi-bo", false)]
    [InlineData(Audience.Stage, "chau", false, "chi-bo", true)]
    [InlineData(Audience.Stage, "", true, "", false)]
    [InlineData(Audience.Stage, "an", true, "", false)]
    [InlineData(Audience.Reviewers, "binh", false, "chi-bo", true)]
    [InlineData(Audience.Reviewers, "", true, "", false)]
    [InlineData(Audience.Everyone, "binh", false, "chi-bo", true)]
    [InlineData(Audience.Everyone, "", true, "", true)]
    public void It_is_read_by_whom_it_is_for(Audience audience, string reader, bool owner, string stage, bool expected) =>
        Assert.Equal(expected, new MessageReader(reader, owner, [stage]).Sees(Sent with { Audience = audience }));

    [Theory]
    [InlineData("Số hộ?", "Stage", "", "")]
    [InlineData("Số hộ?", "Everyone", "chau", "")]
    [InlineData("Ừ", "Stage", "", "text:TooShort")]
    [InlineData("Số hộ?", null, "", "audience:NothingChosen")]
    [InlineData("Số hộ?", "Stage", "nguoi-la", "told:NothingChosen")]
    public void It_needs_a_text_readers_and_people_who_know_the_dossier(string text, string? audience, string told, string expected) =>
        Assert.Equal(expected, string.Join(' ', MessageRules.Check(text, audience is null ? null : Enum.Parse<Audience>(audience), told, ["chau"]).Select(p => $"{p.Field}:{p.Code}")));

    [Fact]
    public void The_longest_is_two_thousand_characters_and_twenty_a_day_are_enough()
    {
        Assert.Empty(MessageRules.Check(new('a', MessageRules.Longest), Audience.Stage, "", []));
        Assert.Equal("TooLong", Assert.Single(MessageRules.Check(new('a', MessageRules.Longest + 1), Audience.Stage, "", [])).Code);
        var author = new MessageReader("an", false, []);
        var day = Enumerable.Range(1, MessageRules.MostADay).Select(i => Sent with { Number = i }).ToList();
        Assert.NotNull(MessageRules.Refusal(day, author, Now.AddHours(23)));
        Assert.Null(MessageRules.Refusal(day, author, Now.AddHours(25)));
        Assert.Null(MessageRules.Refusal(day, new("binh", false, []), Now));
        Assert.Null(MessageRules.Refusal(day, new("an", true, []), Now));
    }
}
