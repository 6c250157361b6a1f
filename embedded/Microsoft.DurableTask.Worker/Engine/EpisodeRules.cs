namespace DanVanKheo.Embedded.Durable;

/// <summary>What an episode needs besides the instance: code, words of the outside, limits.</summary>
internal sealed record EpisodeRules(IOrchestrationCode Code, DataConverter Converter, ILoggerFactory Loggers, string DefaultVersion)
{
    public const int WarnAtRows = 1_000;
    public const int StopAtRows = 10_000;

    /// <summary>Runs the orchestrator over its history and the fresh input.</summary>
    public Outcome Replay(LoadedInstance loaded, IReadOnlyList<HistoryEvent> fresh, Action<string> foreignAwait)
    {
        var instance = loaded.Instance!;
        if (loaded.Fault is { } broken) throw new OrchestrationFault(broken);
        if (!Code.Knows(instance.Name)) throw new OrchestrationFault($"There is no orchestrator named '{instance.Name}' in this build.");
        if (loaded.History.Count + fresh.Count > StopAtRows)
            throw new OrchestrationFault($"The history has passed {StopAtRows} rows. An orchestration that goes on for long must use ContinueAsNew.");
        var turn = new Turn(foreignAwait);
        var context = new ReplayContext(instance, turn, Converter, Loggers, DefaultVersion);
        return new Execution(Code, context, turn, Converter).Run(loaded.History, fresh);
    }
}
