using DanVanKheo.Instances;

namespace DanVanKheo.Tests.Instances;

public sealed class InstanceTimelineTests
{
    private static readonly DateTimeOffset Day = new(2027, 3, 2, 8, 0, 0, TimeSpan.Zero);

    private static readonly InstanceEvent[] History =
    [
        new(Day, "OrchestratorStarted"),
        new(Day, "ExecutionStarted", "StageOrchestration"),
        new(Day, "TaskScheduled", "WatchStage", Call: 0),
        new(Day, "OrchestratorStarted"),
        new(Day, "TaskCompleted", Call: 0),
        new(Day, "TimerCreated", Call: 1, Until: Day.AddDays(3)),
        new(Day, "TimerCreated", Call: 2, Until: Day.AddDays(1)),
        new(Day, "SubOrchestrationInstanceCreated", "Child", "child-1", Call: 3),
        new(Day, "SubOrchestrationInstanceFailed", "", "hỏng", Call: 3),
        new(Day, "EventRaised", "OpinionGiven"),
    ];

    [Fact]
    public void Results_carry_the_name_of_their_call_and_bookkeeping_is_left_out() => Assert.Equal(
        [
            "ExecutionStarted StageOrchestration", "TaskScheduled WatchStage", "TaskCompleted WatchStage", "TimerCreated ", "TimerCreated ",
            "SubOrchestrationInstanceCreated Child", "SubOrchestrationInstanceFailed Child", "EventRaised OpinionGiven",
        ],
        InstanceTimeline.Of(History).Select(e => $"{e.Kind} {e.Name}"));

    [Fact]
    public void The_next_timer_is_the_earliest_that_has_not_fired()
    {
        Assert.Equal(Day.AddDays(1), InstanceTimeline.NextTimer(History));
        Assert.Equal(Day.AddDays(3), InstanceTimeline.NextTimer([.. History, new(Day.AddDays(1), "TimerFired", Call: 2)]));
        Assert.Null(InstanceTimeline.NextTimer(History[..5]));
    }
}
