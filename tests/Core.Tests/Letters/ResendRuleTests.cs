using DanVanKheo.Letters;

namespace DanVanKheo.Tests.Letters;

public sealed class ResendRuleTests
{
    /// <summary>Seconds since the claim; what happens when the service says delivered, not delivered, or cannot say: for a request, then for a commendation.</summary>
    public static TheoryData<double, string, string> Table => new()
    {
        { 0, "Wait Wait Wait", "Wait Wait Wait" },
        { 119.999, "Wait Wait Wait", "Wait Wait Wait" },
        { 120, "MarkSent Send Wait", "MarkSent Send Wait" },
        { 899.999, "MarkSent Send Wait", "MarkSent Send Wait" },
        { 900, "MarkSent Send Send", "MarkSent Send Wait" },
        { 3599.999, "MarkSent Send Send", "MarkSent Send Wait" },
        { 3600, "MarkSent Send Send", "MarkSent Send AskPerson" },
        { 864_000, "MarkSent Send Send", "MarkSent Send AskPerson" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void After_a_crash_between_claim_and_confirmation(double seconds, string ordinary, string commendation) => Assert.All(
        Enum.GetValues<LetterKind>(),
        kind => Assert.Equal(kind == LetterKind.Commendation ? commendation : ordinary, Actions(kind, TimeSpan.FromSeconds(seconds))));

    private static string Actions(LetterKind kind, TimeSpan claimed) =>
        string.Join(' ', ((bool?[])[true, false, null]).Select(delivered => ResendRule.Decide(kind, claimed, delivered)));
}
