using DanVanKheo.Jobs;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;
using DanVanKheo.Sheets;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Imports;

/// <summary>Takes a file in: finds its headings, counts its rows, keeps it and begins to check it. Nothing else is written: this is the dry run.</summary>
public sealed class ImportIntake(ImportStore imports, ImportForms forms, ImportDesk desk, JobFiles files, TimeProvider clock)
{
    private const int LongestFileName = 200;
    private const int LongestHeading = 100;

    /// <param name="wish">What is to become of it when it is checked.</param>
    /// <param name="patience">How long to wait for the end of the check.</param>
    /// <param name="id">For a list that may come twice: the second time finds the first. Null gives a fresh one.</param>
    /// <returns>The id of the import.</returns>
    /// <exception cref="RuleBroken">The file is no list of this kind, or too long.</exception>
    public async Task<string> TakeAsync(Person person, Programme programme, ImportPurpose purpose, string fileName, ReadOnlyMemory<byte> file, ImportWish wish, DurableTaskClient client, TimeSpan patience, CancellationToken cancellationToken, string? id = null)
    {
        var import = id is null ? null : (await imports.FindAsync(id, cancellationToken))?.Import;
        if (import is null)
        {
            import = Read(person, programme, purpose, fileName, file, id) with { Wish = wish };
            // The file first: a list that is there can always be checked.
            await files.WriteAsync(import.Check, ImportCheckWork.List, file, cancellationToken);
            await imports.AddAsync(import, cancellationToken);
        }

        await desk.CheckAsync(import, client, patience, cancellationToken);
        return import.Id;
    }

    /// <summary>Once through the file, so that one that is no list, or too long, leaves nothing behind.</summary>
    private Import Read(Person person, Programme programme, ImportPurpose purpose, string fileName, ReadOnlyMemory<byte> file, string? id)
    {
        using var list = ListFile.Open(forms.Of(programme), purpose, file);
        if (list.Rows.Take(ImportForm.MostRows + 1).Count() is var count && count is 0 or > ImportForm.MostRows) throw new RuleBroken(count == 0 ? "SheetEmpty" : "SheetTooManyRows", ImportForm.MostRows);
        var now = clock.GetUtcNow();
        return new(
            id ?? JobDesk.NewId(now), purpose, ListFile.Short(fileName, LongestFileName), person.Id, now,
            list.Headings.Columns.ToDictionary(c => c.Key, c => SheetColumn.Name(c.Value)), [.. list.Headings.Unknown.Select(h => ListFile.Short(h, LongestHeading)).Take(20)], ImportState.Checking)
        { Check = JobDesk.NewId(now), Programme = programme.Id };
    }
}
