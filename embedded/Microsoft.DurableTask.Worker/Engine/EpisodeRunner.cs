namespace DanVanKheo.Embedded.Durable;

/// <summary>Runs one episode of one instance: load, replay, one commit.</summary>
internal sealed class EpisodeRunner(HubStore store, Trials trials, EpisodeRules rules, ActivityRunner activities, TimeProvider time, ILogger logger, Action<string, Delivery> report)
{
    private readonly HistoryCache cache = new();

    /// <summary>What was committed, or null when there was nothing to do.</summary>
    public async Task<EpisodeReceipt?> RunAsync(string id, IReadOnlyList<Delivery> deliveries)
    {
        var loaded = store.Read(session => LoadedInstance.Load(session, id, cache));
        if (loaded.Instance is not { IsFinished: false } instance) return await DiscardAsync(id, loaded, deliveries).ConfigureAwait(false);
        var input = new EpisodeBuilder(loaded, deliveries, time.GetUtcNow().UtcTicks);
        var plan = new EpisodePlan(loaded, deliveries, input);
        EpisodeBatch? Decided(bool isLost) => isLost && !input.Resumes && input.Termination is null
            ? plan.Quarantine($"The process ended {Trials.MaxDeaths} times while an episode of this orchestration ran.")
            : Decide(loaded, deliveries, input, plan);
        var batch = input.HasInput ? trials.Run(id, Decided) : Decided(false);
        return batch is null ? null : await CommitAsync(loaded, batch).ConfigureAwait(false);
    }

    private async Task<EpisodeReceipt> CommitAsync(LoadedInstance loaded, EpisodeBatch batch)
    {
        var commit = new EpisodeCommit(store, batch, activities.TryReserve, time.GetUtcNow().UtcTicks);
        var signals = await WriteAsync(commit, batch.Before.Id).ConfigureAwait(false);
        Note(batch.Before, batch);
        if (batch.Appended.Count > 0)
        {
            loaded.Past.Events.AddRange(batch.Appended.Select(row => row.Entry));
            cache.Keep(batch.After, new LoadedHistory(loaded.Past.Events, batch.Appended[^1].Link));
        }
        else if (batch.StartsOver)
            cache.Forget(batch.Before.Id);
        return new EpisodeReceipt(batch with { Tasks = commit.Tasks }, signals);
    }

    private async Task<IReadOnlyList<string>> WriteAsync(EpisodeCommit commit, string id)
    {
        try
        {
            return await store.WriteAsync(commit.Run).ConfigureAwait(false);
        }
        catch
        {
            cache.Forget(id);
            activities.Release(commit.Tasks.Count(task => task.Attempt == 1));
            throw;
        }
    }

    private EpisodeBatch? Decide(LoadedInstance loaded, IReadOnlyList<Delivery> deliveries, EpisodeBuilder input, EpisodePlan plan)
    {
        var instance = loaded.Instance!;
        if (input.Termination is { } termination) return plan.Terminate(termination);
        if (instance.Status == InstanceStatus.Quarantined && !input.Resumes) return input.HasWork ? plan.Parked() : null;
        var reported = deliveries.FirstOrDefault(delivery => delivery.Fault is not null && delivery.Generation == instance.Generation);
        if (reported is not null && !input.Resumes) return plan.Quarantine(reported.Fault!);
        if (!input.HasInput) return input.HasWork ? plan.Consumed() : null;
        try
        {
            var outcome = rules.Replay(loaded, input.Fresh, reason => report(instance.Id, Reported(instance, reason)));
            return plan.Advance(outcome);
        }
        catch (Exception fault)
        {
            // Whatever goes wrong while replaying concerns this instance alone; it must neither fail for good nor be retried in a loop.
            return plan.Quarantine(fault is OrchestrationFault ? fault.Message : fault.ToString());
        }
    }

    private static Delivery Reported(InstanceRow instance, string reason) =>
        new(new HistoryEvent(HistoryKind.EpisodeStarted), instance.Generation) { Fault = reason };

    private async Task<EpisodeReceipt?> DiscardAsync(string id, LoadedInstance loaded, IReadOnlyList<Delivery> deliveries)
    {
        if (deliveries.Count == 0 && loaded.Inbox.Count == 0) return null;
        deliveries = [.. deliveries.Where(delivery => delivery.Fault is null)];
        var timers = deliveries.Where(delivery => delivery.Due is not null).Select(delivery => new TimerRow(delivery.Due!.Value, delivery.Key(id))).ToList();
        return await store.WriteAsync(session =>
        {
            foreach (var delivery in deliveries.Where(delivery => delivery.Due is null)) WorkTable.DeleteTask(session, delivery.Key(id));
            foreach (var timer in timers) WorkTable.Delete(session, timer);
            // A new instance may have taken the id since the rows were read; then its input is not ours to drop.
            if (InstanceTable.Standing(session, id) is not { Status: < InstanceStatus.Completed })
                foreach (var row in loaded.Inbox) InboxTable.Delete(session, id, row.Seq);
            return new EpisodeReceipt(null, []) { TimersSettled = timers };
        }).ConfigureAwait(false);
    }

    private void Note(InstanceRow before, EpisodeBatch batch)
    {
        var after = batch.After;
        if (after.Status == InstanceStatus.Quarantined && before.Status != InstanceStatus.Quarantined)
            logger.LogCritical("Orchestration {InstanceId} ({Name}) is set aside: {Reason}", after.Id, after.Name, after.Error);
        if (after.Status == InstanceStatus.Failed) logger.LogError("Orchestration {InstanceId} ({Name}) failed: {Error}", after.Id, after.Name, after.Error);
        if (before.NextSeq < EpisodeRules.WarnAtRows && after.NextSeq >= EpisodeRules.WarnAtRows)
            logger.LogWarning("The history of orchestration {InstanceId} ({Name}) has {Rows} rows; consider ContinueAsNew.", after.Id, after.Name, after.NextSeq);
    }
}
