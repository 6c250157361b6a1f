using DanVanKheo.SetUp;

namespace DanVanKheo.Tests.SetUp;

public sealed class HealthRulesTests
{
    [Theory]
    [InlineData(null, HealthState.Good)]
    [InlineData(0, HealthState.Good)]
    [InlineData(-120, HealthState.Good)]
    [InlineData(121, HealthState.Bad)]
    [InlineData(-3600, HealthState.Bad)]
    public void Clocks_may_differ_by_two_minutes(int? seconds, HealthState state) =>
        Assert.Equal(state, HealthRules.Clock(seconds is { } by ? TimeSpan.FromSeconds(by) : null).State);

    [Theory]
    [InlineData(0, 0, HealthState.Good)]
    [InlineData(9, 60, HealthState.Good)]
    [InlineData(1, 61, HealthState.Bad)]
    public void Letters_may_wait_an_hour(int waiting, int minutes, HealthState state) => Assert.Equal(state, HealthRules.Mail(waiting, TimeSpan.FromMinutes(minutes)).State);

    [Theory]
    [InlineData("https://dvk.tinh.gov.vn", true, HealthState.Good)]
    [InlineData("http://localhost:7071", true, HealthState.Doubtful)]
    [InlineData("https://dvk.tinh.gov.vn", false, HealthState.Bad)]
    public void An_address_answers_and_is_encrypted(string address, bool answers, HealthState state) => Assert.Equal(state, HealthRules.Address(address, answers).State);

    [Theory]
    [InlineData("a@khoi.example.vn", HealthState.Doubtful)]
    [InlineData("a@tinh.gov.vn", HealthState.Good)]
    public void The_sample_administrator_is_noticed(string email, HealthState state) => Assert.Equal(state, HealthRules.Administrator("A", email).State);

    [Fact]
    public void Doubts_do_not_stop_the_traffic()
    {
        Assert.True(HealthRules.IsReady([HealthRules.Stuck(7), HealthRules.Mail(0, TimeSpan.Zero)]));
        Assert.False(HealthRules.IsReady([HealthRules.Stuck(0), HealthRules.Address("x", false)]));
    }
}
