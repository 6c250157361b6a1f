using DanVanKheo.Hosting;
using DanVanKheo.Imports;
using DanVanKheo.Rules;
using Microsoft.Extensions.Options;

namespace DanVanKheo.Api;

/// <summary>Imports as calls see them: only who brought one, and whoever may for the whole bloc.</summary>
public sealed class ImportReading(ImportStore imports, ImportForms forms, RuleTexts rules, IOptions<AppOptions> options)
{
    private const int MostProblems = 100;

    /// <exception cref="RuleBroken">There is none.</exception>
    /// <exception cref="ApiProblem">It is somebody else's.</exception>
    public async Task<StoredImport> OpenAsync(ApiCall call, string id, CancellationToken cancellationToken)
    {
        var read = await imports.GetAsync(id, cancellationToken);
        return read.Import.Person == call.Person.Id || call.Holds(ImportForm.Role) ? read : throw ApiCall.NoDuty();
    }

    public async Task<ImportAnswer> AnswerAsync(Import import, string language, CancellationToken cancellationToken)
    {
        var (imported, refused, problems) = (0, 0, new List<ImportAnswer.CellProblem>());
        await foreach (var row in imports.RowsAsync(import.Id, cancellationToken))
        {
            if (row.Result.Length > 0) imported++;
            if (row.Refusal.Length > 0) refused++;
            if (problems.Count < MostProblems) problems.AddRange(Problems(import, row, language).Take(MostProblems - problems.Count));
        }

        var counts = import.Counts;
        return new(
            import.Id, import.Purpose, import.FileName, import.State, new(counts.All, counts.Good, counts.Bad, counts.Doubtful, counts.LeftOut, imported, refused),
            import.Unknown, problems, import.CreatedAt, import.StartedAt, import.FinishedAt, options.Value.Link(ImportDoor.AddressOf(import.Id)));
    }

    private IEnumerable<ImportAnswer.CellProblem> Problems(Import import, ImportRow row, string language)
    {
        if (row.Refusal.Length > 0) return [new(row.Number, "", "", row.Refusal, rules.Of(row.Refusal, [], language))];
        if (row.State != ImportRowState.Bad) return [];
        var form = forms.Of(import);
        return form.Check(import.Purpose, form.Read(import.Purpose, row.Cells), import.Person, import.CreatedAt)
            .Select(p => new ImportAnswer.CellProblem(row.Number, p.Field, import.Address(p.Field, row.Number), p.Code, rules.Of(p, language)));
    }
}
