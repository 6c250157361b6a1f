using DanVanKheo.Commendations;
using DanVanKheo.Layout;
using DanVanKheo.Rules;

namespace DanVanKheo.Imports;

/// <summary>
/// Bringing in a list, and those brought in before. POSTs a form with files to <paramref name="Address"/>: <c>nonce</c>, <c>loai</c> (an <see cref="ImportPurpose"/>), <c>file</c>,
/// and <c>chuong-trinh</c> where there are several programmes.
/// </summary>
public sealed record ImportsView(string Address, IReadOnlyList<ImportPurpose> Purposes, string Purpose, IReadOnlyList<ImportLine> Recent, IReadOnlyList<FieldProblem> Problems, string Nonce)
{
    /// <summary>Those to choose from; none where there is only one.</summary>
    public IReadOnlyList<Choice> Programmes { get; init; } = [];

    /// <summary>Id of the one that was chosen; empty before.</summary>
    public string Programme { get; init; } = "";

    /// <summary>Of the lists brought in before.</summary>
    public PageTurn Turn { get; init; } = PageTurn.Only;
}
