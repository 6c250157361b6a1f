using DanVanKheo.Councils;

namespace DanVanKheo.Tests.Councils;

public sealed class BallotRulesTests
{
    [Theory]
    [InlineData("For", BallotChoice.For, "")]
    [InlineData("Against", BallotChoice.Against, "")]
    [InlineData("Blank", null, "")]
    [InlineData("", null, "choice BallotChoiceMissing")]
    [InlineData("0", null, "choice BallotChoiceMissing")]
    [InlineData("for", null, "choice BallotChoiceMissing")]
    [InlineData("For,Against", null, "choice BallotChoiceMissing")]
    public void Only_what_the_form_offers_is_a_choice(string posted, BallotChoice? choice, string problems)
    {
        var (ballot, found) = BallotRules.Read(posted, "", secret: true);
        Assert.Equal(choice, ballot.Choice);
        Assert.Equal(problems, string.Join(", ", found.Select(p => $"{p.Field} {p.Code}")));
    }

    [Theory]
    [InlineData(500, false, "")]
    [InlineData(501, false, "remark TooLong")]
    [InlineData(501, true, "")]
    public void A_remark_has_a_limit_and_no_place_in_a_secret_vote(int length, bool secret, string problems)
    {
        var (ballot, found) = BallotRules.Read("For", new string('a', length), secret);
        Assert.Equal(secret ? 0 : length, ballot.Remark.Length);
        Assert.Equal(problems, string.Join(", ", found.Select(p => $"{p.Field} {p.Code}")));
    }

    [Fact]
    public void The_box_counts_every_kind_of_ballot()
    {
        var box = new BallotBox().With(new(BallotChoice.For)).With(new(BallotChoice.For)).With(new(BallotChoice.Against)).With(new(null));
        Assert.Equal(new BallotBox(2, 1, 1), box);
        Assert.Equal(4, box.Returned);
    }
}
