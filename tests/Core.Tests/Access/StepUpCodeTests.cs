using DanVanKheo.Access;

namespace DanVanKheo.Tests.Access;

public sealed class StepUpCodeTests
{
    private static readonly DateTimeOffset Sent = new(2027, 6, 1, 2, 0, 0, TimeSpan.Zero);
    private static readonly StepUpCode Code = new(StepUpCode.HashOf("DVK-2027-0042|khoi|1|bi-thu", "004217"), Sent + StepUpCode.Lifetime, 0);

    [Theory]
    [InlineData(0, "000000")]
    [InlineData(4217, "004217")]
    [InlineData(999_999, "999999")]
    public void Six_digits_always(int random, string text) => Assert.Equal(text, StepUpCode.Text(random));

    [Theory]
    [InlineData("004217", StepUpResult.Accepted)]
    [InlineData(" 004 217 ", StepUpResult.Accepted)]
    [InlineData("004-217", StepUpResult.Accepted)]
    [InlineData("", StepUpResult.Wrong)]
    [InlineData("4217", StepUpResult.Wrong)]
    [InlineData("0042170", StepUpResult.Wrong)]
    [InlineData("004218", StepUpResult.Wrong)]
    [InlineData("００４２１７", StepUpResult.Wrong)]
    [InlineData("٠٠٤٢١٧", StepUpResult.Wrong)]
    public void Only_its_digits_open(string typed, StepUpResult result) => Assert.Equal(result, Try(Code, typed, Sent));

    [Theory]
    [InlineData(599.9999999, StepUpResult.Accepted)]
    [InlineData(600, StepUpResult.Expired)]
    [InlineData(86_400, StepUpResult.Expired)]
    public void It_lives_for_ten_minutes(double seconds, StepUpResult result) => Assert.Equal(result, Try(Code, "004217", Sent + TimeSpan.FromSeconds(seconds)));

    [Theory]
    [InlineData(4, StepUpResult.Accepted)]
    [InlineData(5, StepUpResult.TooManyTries)]
    [InlineData(6, StepUpResult.TooManyTries)]
    public void The_sixth_try_is_not_looked_at(int tries, StepUpResult result) => Assert.Equal(result, Try(Code with { Tries = tries }, "004217", Sent));

    [Fact]
    public void The_right_code_of_another_subject_is_wrong()
    {
        Assert.Equal(StepUpResult.Wrong, Code.Try("DVK-2027-0042|khoi|2|bi-thu", "004217", Sent));
        Assert.NotEqual(StepUpCode.HashOf("a", "004217"), StepUpCode.HashOf("b", "004217"));
        Assert.DoesNotContain("004217", Code.Hash, StringComparison.Ordinal);
    }

    private static StepUpResult Try(StepUpCode code, string typed, DateTimeOffset now) => code.Try("DVK-2027-0042|khoi|1|bi-thu", typed, now);
}
