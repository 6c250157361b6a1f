using DanVanKheo.Audit;
using DanVanKheo.Jobs;
using DanVanKheo.Rules;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Imports;

/// <summary>What may be done with a list that was taken in: mend its rows, leave some out, start it. For pages and programs alike.</summary>
public sealed class ImportDesk(ImportStore imports, ImportForms forms, JobDesk jobs, AuditLog audit, TimeProvider clock)
{
    /// <summary>Judges the rows of a list that waits for it; returns when that is done, or after <paramref name="patience"/>.</summary>
    public async Task CheckAsync(Import import, DurableTaskClient client, TimeSpan patience, CancellationToken cancellationToken)
    {
        if (import.State == ImportState.Checking) await jobs.StartAsync(JobKind.CheckImport, import.Id, import.Person, client, patience, cancellationToken, import.Check);
    }

    /// <summary>Lays what was typed over the rows, leaves rows out or takes them back in, and has all of them judged again.</summary>
    /// <param name="typed">Cells by row number and column id; columns the programme does not have are dropped.</param>
    /// <param name="leftOut">Whether a row is left out, for the rows that were asked about.</param>
    /// <exception cref="RuleBroken">It was started meanwhile, or somebody else mends it.</exception>
    public async Task MendAsync(StoredImport read, ILookup<int, KeyValuePair<string, string>> typed, IReadOnlyDictionary<int, bool> leftOut, DurableTaskClient client, CancellationToken cancellationToken)
    {
        var import = read.Import;
        if (import.State is ImportState.Running or ImportState.Done) throw new RuleBroken("ImportStarted");
        if (import.State == ImportState.Checking) throw new RuleBroken("ChangedMeanwhile");
        var columns = forms.Of(import).Columns(import.Purpose);
        var rows = await imports.VersionsAsync(import.Id, cancellationToken).Where(r => typed.Contains(r.Row.Number) || leftOut.ContainsKey(r.Row.Number)).ToListAsync(cancellationToken);
        var mended = rows.Select(r => (Row: Mended(r.Row, columns, typed[r.Row.Number], leftOut), Was: r)).Where(r => r.Row != r.Was.Row).ToList();
        if (mended.Count == 0) return;
        // The head first: whoever started it meanwhile wins, and rows that are being imported are not written over.
        var checking = import with { State = ImportState.Checking, Check = JobDesk.NewId(clock.GetUtcNow()), Wish = ImportWish.Look };
        if (!await imports.TryUpdateAsync(read, checking, cancellationToken)) throw new RuleBroken("ChangedMeanwhile");
        await imports.ReplaceAsync(import.Id, mended.Select(r => (r.Row, r.Was.Version)), cancellationToken);
        await CheckAsync(checking, client, JobDesk.Moment, cancellationToken);
    }

    /// <summary>Starts the import, once; a second call finds it started.</summary>
    /// <param name="whole">Refuses when a row is bad.</param>
    /// <exception cref="RuleBroken">It is still being checked, there is nothing to import, or a row is bad and it was to be whole.</exception>
    public async Task StartAsync(StoredImport read, bool whole, DurableTaskClient client, CancellationToken cancellationToken)
    {
        var import = read.Import;
        if (import.State == ImportState.Checking) throw new RuleBroken("StillChecking");
        if (import.State == ImportState.Checked)
        {
            if (import.Counts.Wanted == 0) throw new RuleBroken("NothingToImport");
            if (whole && import.Counts.Bad > 0) throw new RuleBroken("BadRowsLeft", import.Counts.Bad);
            var started = await imports.TryUpdateAsync(read, import with { State = ImportState.Running, StartedAt = clock.GetUtcNow() }, cancellationToken);
            // The other half of a double click started it.
            if (!started && (await imports.GetAsync(import.Id, cancellationToken)).Import.State == ImportState.Checked) throw new RuleBroken("ChangedMeanwhile");
        }

        await audit.WriteAsync(Import.InstanceId(import.Id), "started", import.Person, "page", "ImportStarted", $"{import.Purpose} {import.Counts.Wanted}", cancellationToken);
        await EnsureRunningAsync(import.Id, client, cancellationToken);
    }

    /// <summary>Starts the orchestration of a running import unless it is there.</summary>
    public async Task EnsureRunningAsync(string id, DurableTaskClient client, CancellationToken cancellationToken)
    {
        if ((await imports.GetAsync(id, cancellationToken)).Import.State != ImportState.Running) return;
        var instance = Import.InstanceId(id);
        if (await client.GetInstanceAsync(instance, cancellationToken) is { IsCompleted: false }) return;
        try
        {
            await client.ScheduleNewOrchestrationInstanceAsync(nameof(ImportOrchestration), id, new StartOrchestrationOptions(instance), cancellationToken);
        }
        catch (Exception refused) when (refused is not OperationCanceledException)
        {
            // The other half of a double click started it between the look and the start.
            if (await client.GetInstanceAsync(instance, cancellationToken) is not { IsCompleted: false }) throw;
        }
    }

    private static ImportRow Mended(ImportRow row, IReadOnlyList<ImportColumn> columns, IEnumerable<KeyValuePair<string, string>> typed, IReadOnlyDictionary<int, bool> leftOut)
    {
        var state = leftOut.TryGetValue(row.Number, out var left) ? left ? ImportRowState.LeftOut : ImportRowState.Good : row.State;
        var changed = typed.Where(t => columns.Any(c => c.Id == t.Key)).Select(t => (Column: t.Key, Text: Kept(t.Value))).Where(t => t.Text != row[t.Column]).ToList();
        if (changed.Count == 0) return row with { State = state };
        var cells = new Dictionary<string, string>(row.Cells, StringComparer.Ordinal);
        foreach (var (column, text) in changed) cells[column] = text;
        return row with { Cells = cells, State = state };

        static string Kept(string text) => Text.VietnameseText.Normalise(text) is var kept && kept.Length <= ImportForm.LongestCell ? kept : kept[..ImportForm.LongestCell];
    }
}
