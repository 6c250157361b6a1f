using DanVanKheo.Instances;

namespace DanVanKheo.Tests.Instances;

public sealed class InstanceStatesTests
{
    private static readonly DateTimeOffset Now = new(2027, 3, 2, 8, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("Pending", false, 0, InstanceState.Running)]
    [InlineData("Running", false, 59, InstanceState.Running)]
    [InlineData("Running", false, 60, InstanceState.Waiting)]
    [InlineData("Running", true, 86_400, InstanceState.Waiting)]
    [InlineData("Suspended", false, 0, InstanceState.Suspended)]
    [InlineData("Suspended", true, 0, InstanceState.SetAside)]
    [InlineData("Failed", true, 0, InstanceState.Failed)]
    [InlineData("Completed", false, 86_400, InstanceState.Completed)]
    [InlineData("ContinuedAsNew", false, 0, InstanceState.Completed)]
    [InlineData("Terminated", false, 0, InstanceState.Terminated)]
    [InlineData("Canceled", false, 0, InstanceState.Terminated)]
    public void A_status_its_fault_and_its_age_make_a_state(string status, bool hasFault, int seconds, InstanceState state) =>
        Assert.Equal(state, InstanceStates.Of(status, hasFault, Now.AddSeconds(-seconds), Now));

    [Theory]
    [InlineData("stage-DVK-2027-0042-chi-bo-1", "DVK-2027-0042")]
    [InlineData("dossier-DVK-2027-1234567", "DVK-2027-1234567")]
    [InlineData("summary-2027-1", "")]
    public void The_dossier_stands_in_the_id(string id, string dossier) => Assert.Equal(dossier, Instance.DossierIn(id));

    [Fact]
    public void Counts_name_the_longest_wait_and_the_next_timers_of_those_that_go_on()
    {
        var counts = InstanceCounts.From(
            [
                Of("a", InstanceState.Waiting, 100, 3),
                Of("b", InstanceState.Waiting, 500, null),
                Of("c", InstanceState.Running, 900, 1),
                Of("d", InstanceState.Failed, 9_000, 2),
                .. Enumerable.Range(10, 6).Select(n => Of($"later{n}", InstanceState.Waiting, 1, n)),
            ],
            isPartial: true);
        Assert.Equal((8, 1, 1, 0), (counts.Of(InstanceState.Waiting), counts.Of(InstanceState.Running), counts.Of(InstanceState.Failed), counts.Of(InstanceState.SetAside)));
        Assert.Equal("b", counts.LongestWait?.Id);
        Assert.Equal(["c", "a", "later10", "later11", "later12"], counts.NextTimers.Select(i => i.Id));
        Assert.True(counts.IsPartial);
        Assert.Null(InstanceCounts.From([], false).LongestWait);
    }

    private static Instance Of(string id, InstanceState state, int quiet, int? wake) =>
        new(id, "StageOrchestration", state, Now, Now.AddSeconds(-quiet), wake is { } days ? Now.AddDays(days) : null);
}
