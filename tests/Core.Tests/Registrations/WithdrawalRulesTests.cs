using DanVanKheo.Registrations;

namespace DanVanKheo.Tests.Registrations;

public sealed class WithdrawalRulesTests
{
    [Theory]
    [InlineData(0, "WithdrawalReasonTooShort")]
    [InlineData(9, "WithdrawalReasonTooShort")]
    [InlineData(10, "")]
    [InlineData(1000, "")]
    [InlineData(1001, "TooLong")]
    public void A_reason_is_owed(int length, string problem) =>
        Assert.Equal(problem, string.Join(',', WithdrawalRules.Check(new('x', length)).Select(p => p.Code)));
}
