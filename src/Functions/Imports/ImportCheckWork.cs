using DanVanKheo.Jobs;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Imports;

/// <summary>
/// Judges the rows of a list: first they are written as they came, then judged some hundreds at a time, in their order, at last counted. A list that was mended is
/// judged again the same way, from its rows: its file is gone by then, so that it never overwrites what was typed.
/// </summary>
public sealed class ImportCheckWork(ImportStore imports, ImportForms forms, ImportDesk desk, KnownNames names, JobFiles files, TimeProvider clock) : IJobWork
{
    /// <summary>Name of the list among the files of its check.</summary>
    public const string List = "list";

    /// <summary>Rows judged at a time, by their numbers.</summary>
    private const int Size = 250;

    public IReadOnlyList<JobKind> Kinds => [JobKind.CheckImport];

    public async Task<JobPlan> PlanAsync(Job job, CancellationToken cancellationToken)
    {
        if (await CheckedAsync(job, cancellationToken) is not { Import: var import }) return new(0, 0);
        if (await files.ReadAsync(job.Id, List, cancellationToken) is { } file)
        {
            using var list = ListFile.Open(forms.Of(import), import.Purpose, file);
            await imports.SaveAsync(import.Id, list.Rows, cancellationToken);
        }

        var (count, last) = (0, 0);
        await foreach (var row in imports.RowsAsync(import.Id, cancellationToken)) (count, last) = (count + 1, row.Number);
        return new(count, last / Size + 1);
    }

    public async Task RunAsync(Job job, int part, CancellationToken cancellationToken)
    {
        if (await CheckedAsync(job, cancellationToken) is not { Import: var import }) return;
        var (now, first) = (clock.GetUtcNow(), part * Size);
        var rows = await imports.RowsAsync(new ImportBatch(import.Id, first, first + Size - 1), cancellationToken).ToListAsync(cancellationToken);
        var judge = new ImportJudge(forms.Of(import), import.Purpose, import.Person, now, await names.OfAsync(import.Purpose, rows.Select(r => Answers(import, r)), now, cancellationToken));
        await foreach (var before in imports.RowsAsync(new ImportBatch(import.Id, 0, first - 1), cancellationToken)) judge.Pass(before);
        await imports.SaveAsync(import.Id, rows.Select(r => (Was: r, Is: judge.Judge(r))).Where(r => r.Was != r.Is).Select(r => r.Is), cancellationToken);
    }

    public async Task<string> FinishAsync(Job job, DurableTaskClient client, CancellationToken cancellationToken)
    {
        await files.RemoveAsync(job.Id, List, cancellationToken);
        var counts = ImportCounts.Of(await imports.RowsAsync(job.About, cancellationToken).Select(r => r.State).ToListAsync(cancellationToken));
        while (await CheckedAsync(job, cancellationToken) is { } read && !await imports.TryUpdateAsync(read, read.Import with { State = ImportState.Checked, Counts = counts }, cancellationToken))
        {
            // Somebody wrote first: read again.
        }

        await GoOnAsync(job, client, cancellationToken);
        return "";
    }

    public string? AddressOf(Job job) => ImportDoor.AddressOf(job.About);

    /// <summary>The import while this very check is the one it waits for.</summary>
    private async Task<StoredImport?> CheckedAsync(Job job, CancellationToken cancellationToken) =>
        await imports.GetAsync(job.About, cancellationToken) is { Import.State: ImportState.Checking } read && read.Import.Check == job.Id ? read : null;

    /// <summary>Starts a list that was to be imported as soon as it is checked.</summary>
    private async Task GoOnAsync(Job job, DurableTaskClient client, CancellationToken cancellationToken)
    {
        if (await imports.GetAsync(job.About, cancellationToken) is not { Import: { State: ImportState.Checked, Wish: not ImportWish.Look } } read || read.Import.Check != job.Id) return;
        try
        {
            await desk.StartAsync(read, whole: read.Import.Wish == ImportWish.Whole, client, cancellationToken);
        }
        catch (RuleBroken)
        {
            // Bad rows are left, or none is good: it stays as it was checked, and whoever asks reads why.
        }
    }

    private Answers Answers(Import import, ImportRow row) => forms.Of(import).Read(import.Purpose, row.Cells);
}
