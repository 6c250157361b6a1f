using DanVanKheo.Embedded.Durable;
using DanVanKheo.Golden;
using Microsoft.DurableTask.Converters;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace DanVanKheo.Durable;

/// <summary>
/// One instance from start to end on one thread and in virtual time: the engine's own rules over a store in memory, with results in any
/// order and twice, events early and late, clocks that jump, and a death between any decision and its commit. One seed is one run.
/// </summary>
internal sealed class Simulation(int seed)
{
    private static readonly long Day = new DateTimeOffset(2027, 3, 1, 0, 0, 0, TimeSpan.Zero).UtcTicks;
    private readonly Random random = new(seed);
    private readonly SimulatedCode code = new(seed);
    private readonly List<HistoryEvent> history = [];
    private readonly SortedDictionary<long, InboxRow> inbox = [];
    private readonly Dictionary<CallKey, TaskRow> tasks = [];
    private readonly HashSet<TimerRow> timers = [];
    private readonly List<Delivery> again = [];
    private readonly Dictionary<CallKey, int> settled = [];
    private InstanceRow instance = new() { Id = $"s{seed}", Name = "simulated", Version = "1", Input = "\"0|\"", Created = Day };
    private long steady = Day;
    private long error;
    private long arrivals;
    private int sent;
    private bool suspended;

    /// <summary>The clock of the machine: set wrong now and then, by two hours at most.</summary>
    private long Now => steady + error;

    public int Episodes { get; private set; }

    public int Deaths { get; private set; }

    public void Run()
    {
        inbox.Add(InboxTable.StartSeq, Starting.StartOf(0));
        for (var turn = 0; !instance.IsFinished; turn++)
        {
            Assert.True(turn < 2_000, $"seed {seed}: stuck after {turn} turns");
            Episode(Happenings());
        }

        Assert.Equal(InstanceStatus.Completed, instance.Status);
        Assert.Equal(code.Generations, (int)instance.Generation);
        Assert.All(settled.Values, times => Assert.Equal(1, times));
        Assert.Empty(timers);
        Judge();
    }

    /// <summary>What comes in at once: perhaps nothing.</summary>
    private List<Delivery> Happenings()
    {
        steady += TimeSpan.FromSeconds(random.Next(90)).Ticks;
        if (random.Next(40) == 0) error = TimeSpan.FromHours(random.Next(-2, 3)).Ticks;
        var come = new List<Delivery>();
        foreach (var timer in timers.Where(timer => timer.Due <= Now).OrderBy(timer => timer.Due)) come.Add(new Delivery(new HistoryEvent(HistoryKind.TimerFired, timer.Key.Tid, "timer"), timer.Key.Generation, timer.Due));
        foreach (var task in tasks.Values.OrderBy(task => task.Key.Tid).Where(_ => random.Next(3) == 0)) come.Add(Result(task));
        if (again.Count > 0 && random.Next(4) == 0) come.Add(again[random.Next(again.Count)]);
        if (random.Next(4) == 0) Raise();
        if (random.Next(25) == 0) Control(suspended ? HistoryKind.Resumed : HistoryKind.Suspended);
        else if (suspended && random.Next(3) == 0) Control(HistoryKind.Resumed);
        return come;
    }

    private Delivery Result(TaskRow task)
    {
        var failed = task.Name == "flaky" && random.Next(3) == 0 && task.Key.Tid % 2 == 0;
        var outcome = failed
            ? new HistoryEvent(HistoryKind.TaskFailed, task.Key.Tid, task.Name, Failure.Write(new InvalidOperationException("flaky")))
            : new HistoryEvent(HistoryKind.TaskCompleted, task.Key.Tid, task.Name, $"\"{task.Input}@{task.Key.Generation}.{task.Key.Tid}\"");
        return new Delivery(outcome, task.Key.Generation);
    }

    private void Raise() => Put(new InboxRow((1L << 40) + ++arrivals, InboxRow.AnyGeneration, HistoryKind.EventRaised, 0, "go", sent++.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    private void Control(HistoryKind kind)
    {
        suspended = kind == HistoryKind.Suspended;
        Put(new InboxRow(long.MinValue + ++arrivals, InboxRow.AnyGeneration, kind, 0, null, null));
    }

    private void Put(InboxRow row) => inbox.Add(row.Seq, row);

    private void Episode(List<Delivery> deliveries)
    {
        var loaded = new LoadedInstance(instance, new LoadedHistory([.. history], HistoryChain.Start), [.. inbox.Values.Take(InboxTable.PageSize)]);
        var input = new EpisodeBuilder(loaded, deliveries, Now);
        if (!input.HasWork) return;
        var plan = new EpisodePlan(loaded, deliveries, input);
        var rules = new EpisodeRules(code, JsonDataConverter.Default, NullLoggerFactory.Instance, "1");
        var batch = input.HasInput ? plan.Advance(rules.Replay(loaded, input.Fresh, reason => Assert.Fail($"seed {seed}: {reason}")), () => true) : plan.Consumed();
        if (random.Next(10) == 0)
        {
            Deaths++;
            return;
        }

        Commit(batch);
        again.AddRange(deliveries.Where(delivery => delivery.Due is null).Take(2));
    }

    private void Commit(EpisodeBatch batch)
    {
        Episodes++;
        Assert.True(batch.After.Updated >= instance.Updated, "time went back");
        foreach (var seq in batch.InboxTaken) inbox.Remove(seq);
        foreach (var key in batch.TasksEnded) tasks.Remove(key);
        foreach (var timer in batch.TimersGone) timers.Remove(timer);
        if (batch.StartsOver)
        {
            // The rows of the last episode are never written: the generation ends with it.
            Judge();
            history.Clear();
            inbox.Add(InboxTable.StartSeq, Starting.StartOf(batch.After.Generation));
        }

        foreach (var (entry, _) in batch.Appended)
        {
            history.Add(entry);
            if (entry.IsOutcome) settled[new CallKey(instance.Id, instance.Generation, entry.Tid)] = settled.GetValueOrDefault(new CallKey(instance.Id, instance.Generation, entry.Tid)) + 1;
        }

        foreach (var row in batch.Kept) Put(row);
        foreach (var task in batch.Tasks) tasks.Add(task.Key, task);
        foreach (var timer in batch.Timers) timers.Add(timer);
        instance = batch.After;
    }

    /// <summary>The history alone, replayed step by step by the same code, gives the same decisions and the same end.</summary>
    private void Judge()
    {
        var golden = new GoldenHistory(instance.Name, instance.Version, instance.Id, instance.Input, instance.Generation, instance.Created, [.. history.Select(row => new GoldenRow(row.Kind, row.Tid, row.Name, row.Data, row.At))]);
        var differences = new Replayer(code).Differences(golden);
        Assert.True(differences.Count == 0, $"seed {seed}: {string.Join("; ", differences)}");
        if (!instance.IsFinished) return;
        var last = history.FindLastIndex(row => row.Kind == HistoryKind.EpisodeStarted);
        var loaded = new LoadedInstance(instance, new LoadedHistory(history[..last], HistoryChain.Start), []);
        var outcome = new EpisodeRules(code, JsonDataConverter.Default, NullLoggerFactory.Instance, "1")
            .Replay(loaded, [.. history[last..].Where(row => !row.IsDecision && row.Kind != HistoryKind.ExecutionEnded)], _ => { });
        Assert.Equal(instance.Output, outcome.Ending?.Output);
    }
}
