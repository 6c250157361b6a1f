using Azure;
using DanVanKheo.Definitions;
using DanVanKheo.Hosting;
using Microsoft.Extensions.Options;

namespace DanVanKheo.Programmes;

/// <summary>
/// The programmes this machine knows: those the settings name, those confirmed on the pages, and every edition a dossier may follow.
/// A file that differs from what was kept of it last is kept as the next edition, so running dossiers go on with theirs.
/// </summary>
public sealed class ProgrammeStore(EditionStore editions, IOptions<AppOptions> options, TimeProvider clock)
{
    private IReadOnlyList<string> named = [];
    private Held? cached;

    /// <summary>The shelf this machine read last.</summary>
    /// <exception cref="InvalidOperationException">None was read yet.</exception>
    public ProgrammeShelf Shelf => (cached ?? throw new InvalidOperationException("The programmes are read before any function runs.")).Shelf;

    /// <summary>Takes in the files the settings name, then reads everything.</summary>
    /// <exception cref="InvalidDataException">A definition does not hold; the message says where and why, fault by fault. Nothing of any file was taken.</exception>
    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<(string File, ProgrammeReading Reading)> files = [.. options.Value.ProgrammeFiles.Select(f => (Path.GetFileName(f), ProgrammeFiles.Read(f)))];
        IReadOnlyList<Fault> faults = [.. files.SelectMany(f => f.Reading.Faults)];
        if (faults.Count > 0) throw ProgrammeFiles.Refusal(faults);
        if (files.GroupBy(f => f.Reading.Programme!.Id).FirstOrDefault(g => g.Count() > 1) is { } twice) throw new InvalidDataException($"App:Programme names “{twice.Key}” twice: {string.Join(", ", twice.Select(f => f.File))}");
        foreach (var (file, reading) in files) await TakeAsync(file, reading, cancellationToken);
        named = [.. files.Select(f => f.Reading.Programme!.Id)];
        await RefreshAsync(cancellationToken);
    }

    /// <summary>Reads the editions again if anything was added or decided; else one small read.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        var turn = await editions.TurnAsync(cancellationToken);
        if (cached is { } kept && kept.Turn == turn) return;
        cached = new(turn, await ReadAsync(cancellationToken));
    }

    private async Task TakeAsync(string file, ProgrammeReading reading, CancellationToken cancellationToken)
    {
        var content = EditionStore.Content(reading.Source);
        var sha256 = EditionStore.Sha256(content);
        while (true)
        {
            var held = (await editions.AllAsync(cancellationToken)).Where(e => e.Programme == reading.Programme!.Id).ToList();
            if (held.LastOrDefault(e => e.IsFromFile) is { } last && last.Sha256 == sha256 && last.File == file) return;
            var number = held.Select(e => e.Number).DefaultIfEmpty().Max() + 1;
            var edition = new Edition(reading.Programme!.Id, number, file, sha256, EditionState.Effective, "", clock.GetUtcNow()) { Changes = number - 1 };
            // Another machine that starts at the same moment may have kept it: then it is found.
            if (await editions.TryAddAsync(edition, content, cancellationToken)) return;
        }
    }

    private async Task<ProgrammeShelf> ReadAsync(CancellationToken cancellationToken)
    {
        var known = new List<Programme>();
        var written = await editions.AllAsync(cancellationToken);
        foreach (var edition in written.Where(e => e.State == EditionState.Effective)) known.Add(await OpenAsync(edition, cancellationToken));
        var begun = written.Where(e => e.Number == 1 && !e.IsFromFile).OrderBy(e => e.At).Select(e => e.Programme);
        return new([.. named.Concat(begun).Distinct().Select(id => known.LastOrDefault(p => p.Id == id)).OfType<Programme>()], known);
    }

    private async Task<Programme> OpenAsync(Edition edition, CancellationToken cancellationToken)
    {
        var reading = await editions.ReadAsync(edition, cancellationToken);
        return reading.Programme is { } programme ? programme with { Edition = edition.Number, File = edition.File } : throw ProgrammeFiles.Refusal(reading.Faults);
    }

    /// <summary>Turned to as one reference: who reads beside it sees the old pair or the new one.</summary>
    private sealed record Held(ETag? Turn, ProgrammeShelf Shelf);
}
