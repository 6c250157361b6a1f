using DanVanKheo.Instances;
using static DanVanKheo.Functions.Tests.Pages.Samples;

namespace DanVanKheo.Functions.Tests.Pages;

/// <summary>The board of workflows: none, one in every state, a history and a log, a command that is refused.</summary>
internal static class SampleInstances
{
    private const string Board = "/can-bo/durable";
    private const string Id = "stage-DVK-2027-0042-chi-bo-1";

    private static readonly IReadOnlyList<Instance> All =
        [.. Enum.GetValues<InstanceState>().Select((state, i) => new Instance($"{Id}{i}", "StageOrchestration", state, Now.AddDays(-i), Now.AddHours(-i), i == 1 ? Now.AddDays(2) : null, state == InstanceState.Failed ? Hostile : ""))];

    private static readonly IReadOnlyList<InstanceAct> Acts = [new(Now, "Lê Thị Thu", "InstanceSuspend", Hostile), new(Now, "submitter", "Submitted", "")];

    private static readonly IReadOnlyList<InstanceEvent> Timeline =
    [
        new(Now.AddHours(-3), "ExecutionStarted", "StageOrchestration"),
        new(Now.AddHours(-3), "TaskScheduled", "OpenStage", Call: 1),
        new(Now.AddHours(-3), "TaskFailed", "", Hostile, 1),
        new(Now.AddHours(-2), "TimerCreated", Until: Now.AddDays(2), Call: 2),
        new(Now.AddHours(-1), "EventRaised", "opinion"),
        new(Now, "ExecutionSuspended", "", Nested),
    ];

    public static IEnumerable<SamplePage> Pages()
    {
        yield return SamplePage.Of<InstancesPage, InstancesView>("instances", Board, new(InstanceCounts.From([.. All], true), null, "", All, "tiep-theo", false));
        yield return SamplePage.Of<InstancesPage, InstancesView>("instances-none", Board, new(InstanceCounts.From([], false), InstanceState.Failed, Hostile, [], null, true));
        yield return SamplePage.Of<InstancePage, InstanceView>("instance", Board + "/xem", new(All[1], Timeline, Acts, InstanceRules.Allowed(All[1].State)));
        yield return SamplePage.Of<InstancePage, InstanceView>("instance-log", Board + "/xem", new(All[4], null, Acts, []));
        yield return SamplePage.Of<InstanceCommandPage, InstanceCommandView>("instance-command", Board + "/lenh", new(All[1], InstanceCommand.Terminate, "Ngắn", [new("reason", "InstanceReasonMissing", InstanceRules.ShortestReason)], Nonce));
    }
}
