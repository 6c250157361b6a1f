using DanVanKheo.Programmes;

namespace DanVanKheo.Tests.Programmes;

public sealed class FieldConditionTests
{
    [Theory]
    [InlineData("subject=individual", "individual", true)]
    [InlineData("subject=individual", "collective", false)]
    [InlineData("subject=individual", "", false)]
    [InlineData("subject=individual|collective", "collective", true)]
    [InlineData("subject=individual|collective", "nobody", false)]
    [InlineData("subject=a=b", "a=b", true)]
    public void It_holds_for_any_of_its_values(string text, string answer, bool holds) =>
        Assert.Equal(holds, FieldCondition.Parse(text).Holds(field => field == "subject" ? answer : ""));

    [Fact]
    public void A_condition_without_a_value_is_a_slip_in_the_file() => Assert.Throws<FormatException>(() => FieldCondition.Parse("subject"));
}
