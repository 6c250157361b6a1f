using System.Text.Json;
using DanVanKheo.Embedded.Durable;
using Microsoft.DurableTask.Converters;
using Microsoft.Extensions.Logging.Abstractions;

namespace DanVanKheo.Golden;

/// <summary>Runs today's orchestrators over a recorded history, episode by episode, and tells where they would decide otherwise.</summary>
internal sealed class Replayer(IOrchestrationCode code)
{
    // As the Functions worker reads payloads.
    private static readonly JsonDataConverter Converter = new(new JsonSerializerOptions { PropertyNameCaseInsensitive = true });

    /// <summary>What differs, a line each; empty when the code still does what it did.</summary>
    public List<string> Differences(GoldenHistory golden)
    {
        var differences = new List<string>();
        var rows = golden.Rows.Select(row => row.ToEvent()).ToList();
        List<int> begins = [.. Enumerable.Range(0, rows.Count).Where(i => rows[i].Kind == HistoryKind.EpisodeStarted), rows.Count];
        for (var episode = 0; episode + 1 < begins.Count; episode++)
        {
            var past = rows[..begins[episode]];
            var now = rows[begins[episode]..begins[episode + 1]];
            try
            {
                Compare(episode, golden, past, now, differences);
            }
            catch (OrchestrationFault fault)
            {
                differences.Add($"episode {episode}: {fault.Message}");
            }

            if (differences.Count > 0) break;
        }

        return differences;
    }

    private void Compare(int episode, GoldenHistory golden, List<HistoryEvent> past, List<HistoryEvent> now, List<string> differences)
    {
        List<HistoryEvent> inputs = [.. now.Where(row => !row.IsDecision && row.Kind != HistoryKind.ExecutionEnded)];
        var rules = new EpisodeRules(code, Converter, NullLoggerFactory.Instance, golden.Version);
        var loaded = new LoadedInstance(golden.Instance with { NextSeq = past.Count }, new LoadedHistory(past, HistoryChain.Start), []);
        var outcome = rules.Replay(loaded, inputs, _ => { });
        var recorded = now.Where(row => row.IsDecision).Select(Said);
        var decided = outcome.Decisions.Select(decision => Said(decision.ToHistory(0)));
        if (!recorded.SequenceEqual(decided)) differences.Add($"episode {episode}: recorded [{string.Join(", ", recorded)}], decided [{string.Join(", ", decided)}]");
        var ended = now.Find(row => row.Kind == HistoryKind.ExecutionEnded)?.Name;
        if (ended != (outcome.Ending is { Continuation: null } ending ? ending.Status.ToString() : null)) differences.Add($"episode {episode}: recorded end '{ended}', decided '{outcome.Ending?.Status}'");
    }

    private static string Said(HistoryEvent row) => $"#{row.Tid} {row.Kind} {row.Name} {row.Data}".TrimEnd();
}
