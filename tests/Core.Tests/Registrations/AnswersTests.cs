using DanVanKheo.Programmes;
using DanVanKheo.Registrations;

namespace DanVanKheo.Tests.Registrations;

public sealed class AnswersTests
{
    [Fact]
    public void New_answers_lie_over_the_old_and_the_old_stay_as_they_were()
    {
        var first = Answers.Empty.With([new("name", "Một"), new("place", "Hai")]);
        var second = first.With([new("name", " Ba ")]);
        Assert.Equal(("Một", "Ba", "Hai"), (first["name"], second["name"], second["place"]));
        Assert.Empty(Answers.Empty.Values);
    }

    [Fact]
    public void A_field_nobody_answered_is_empty()
    {
        Assert.Equal("", Answers.Empty["name"]);
        Assert.False(Answers.Empty.With([new("name", " \u200B ")]).Has("name"));
        Assert.True(Answers.Empty.With([new("name", "a")]).Has("name"));
    }

    [Fact]
    public void Field_ids_are_exact() => Assert.Equal("", Answers.Empty.With([new("name", "a")])["Name"]);

    [Fact]
    public void A_draft_is_kept_ninety_days_from_its_last_saving()
    {
        var saved = new DateTimeOffset(2027, 3, 1, 0, 0, 0, TimeSpan.Zero);
        Assert.Equal(new DateTimeOffset(2027, 5, 30, 0, 0, 0, TimeSpan.Zero), Draft.KeptUntil(new Seasons([]), saved));
    }
}
