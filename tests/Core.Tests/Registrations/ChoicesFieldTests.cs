using DanVanKheo.Programmes;
using DanVanKheo.Registrations;

namespace DanVanKheo.Tests.Registrations;

public sealed class ChoicesFieldTests
{
    private static readonly FormField Others = new("others", FieldKind.Choices, new("", ""), Required: false) { MaxChoices = 2, DiffersFrom = "main" };

    [Theory]
    [InlineData("", null)]
    [InlineData("a", null)]
    [InlineData("a,b", null)]
    [InlineData("a,b,c", "TooManyChoices")]
    [InlineData("a,x", "UnknownChoice")]
    [InlineData("a,", "UnknownChoice")]
    [InlineData("b,d", "ChosenAlready")]
    public void Several_may_be_ticked_but_not_too_many_and_none_twice(string ticked, string? problem) =>
        Assert.Equal(problem, FieldRules.Check(Others, Answers.Empty.With([new("others", ticked), new("main", "d")]), ["a", "b", "c", "d"])?.Code);

    [Fact]
    public void A_required_one_says_so() => Assert.Equal("ChoiceMissing", FieldRules.Check(Others with { Required = true }, Answers.Empty, ["a"])?.Code);
}
