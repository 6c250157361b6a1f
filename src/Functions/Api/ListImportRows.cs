using System.ComponentModel;
using System.Globalization;
using DanVanKheo.Imports;

namespace DanVanKheo.Api;

/// <summary>GET imports/{id}/rows</summary>
public sealed class ListImportRows(ImportReading reading, ImportStore imports) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Get<Listed<Row>>("listImportRows", "imports/{id}/rows", ApiScopes.WriteImports, "What became of each row.").Asks<Query>();

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var (query, import) = (call.Query<Query>(), (await reading.OpenAsync(call, call["id"], cancellationToken)).Import);
        var (limit, list) = (ApiCall.Limit(query.Limit), import.Id);
        var after = int.TryParse(call.Place(list, query.After), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var rows = await imports.RowsAsync(new ImportBatch(import.Id, after + 1, int.MaxValue / 1000), cancellationToken).Take(limit + 1).ToListAsync(cancellationToken);
        var next = rows.Count > limit ? call.Cursor(list, rows[limit - 1].Number.ToString(CultureInfo.InvariantCulture)) : null;
        return ApiAnswer.Of(new Listed<Row>([.. rows.Take(limit).Select(r => new Row(r.Number, r.State, Given(r.Twin), import.Purpose == ImportPurpose.Hold ? null : Given(r.Result), Given(r.Refusal), r.Cells))], next));
    }

    private static string? Given(string text) => text.Length > 0 ? text : null;

    public sealed record Query([Description("1 to 200; 50 when not given.")] int? Limit = null, [Description("`next` of the page before.")] string? After = null);

    public sealed record Row(
        int Number,
        ImportRowState State,
        [Description("The dossier, or the earlier row, it is like.")] string? Twin,
        [Description("The dossier it became.")] string? Dossier,
        [Description("The rule that refused it.")] string? Refusal,
        IReadOnlyDictionary<string, string> Cells);
}
