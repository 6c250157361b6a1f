using DanVanKheo.Access;

namespace DanVanKheo.Tests.Access;

public sealed class RateLimitTests
{
    private static readonly RateLimit Limit = new("codes", 3, TimeSpan.FromMinutes(10));
    private static readonly DateTimeOffset Start = new(2027, 3, 8, 1, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [InlineData(4, false)]
    public void As_many_as_allowed_pass_and_no_more(int before, bool passes) => Assert.Equal(passes, After(before).RetryAfter is null);

    [Theory]
    [InlineData(0, 600)]
    [InlineData(1, 599)]
    [InlineData(599, 1)]
    public void The_wait_is_what_is_left_of_the_window(int seconds, int left) =>
        Assert.Equal(TimeSpan.FromSeconds(left), Limit.Take(new(Start, 3), Start.AddSeconds(seconds)).RetryAfter);

    [Fact]
    public void When_the_window_is_over_counting_begins_again()
    {
        var decision = Limit.Take(new(Start, 3), Start.AddMinutes(10));
        Assert.Equal((1, Start.AddMinutes(10), (TimeSpan?)null), (decision.Next.Count, decision.Next.Since, decision.RetryAfter));
    }

    [Fact]
    public void Refused_requests_do_not_draw_the_window_out() => Assert.Equal(new RateCount(Start, 3), Limit.Take(new(Start, 3), Start.AddMinutes(9)).Next);

    [Fact]
    public void A_clock_that_was_set_back_locks_nobody_out() => Assert.Null(Limit.Take(new(Start, 3), Start.AddHours(-1)).RetryAfter);

    private static RateDecision After(int before)
    {
        RateCount? count = null;
        for (var i = 0; i < before; i++) count = Limit.Take(count, Start.AddSeconds(i)).Next;
        return Limit.Take(count, Start.AddSeconds(before));
    }
}
