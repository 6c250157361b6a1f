using DanVanKheo.Layout;
using DanVanKheo.Rules;

namespace DanVanKheo.Jobs;

/// <summary>Long work of the last days, the newest first. A workbook of dossiers is begun by POST <c>nam</c>, <c>trang-thai</c>, <c>nonce</c> to the same address.</summary>
public sealed record JobsView(IReadOnlyList<JobLine> Lines, ExportInput Export, IReadOnlyList<FieldProblem> Problems, string Nonce)
{
    public PageTurn Turn { get; init; } = PageTurn.Only;
}
