using DanVanKheo.Layout;
using DanVanKheo.Rules;

namespace DanVanKheo.Boards;

/// <summary>
/// The open dossiers the reader may see. Filters GET <c>buoc nam don-vi linh-vuc chu-the qua-han nhan nguoi trang</c> at <c>/can-bo/bang</c>. Ticked ones POST <c>chon</c>, or all of them <c>tat-ca</c>,
/// with <c>viec</c> (a <see cref="BulkAct"/>), <c>tag</c>, <c>person</c>, <c>reason</c>, <c>nonce</c> to the same address; a view POSTs <c>name</c>, <c>query</c>, <c>nonce</c> to <c>/can-bo/bang/goc-nhin</c>, or <c>remove</c>.
/// </summary>
public sealed record StageBoardView(BoardFilter Filter, BoardChoices Choices, IReadOnlyList<StageCount> Stages, IReadOnlyList<BoardLine> Lines, int Total, PageTurn Turn, IReadOnlyList<SavedView> Views, string Nonce)
{
    public static string AddressOf(BoardFilter filter) => filter.ToQuery() is { Length: > 0 } query ? $"/can-bo/bang?{query}" : "/can-bo/bang";

    /// <summary>How many of all that the filter leaves are late.</summary>
    public int Late { get; init; }

    public BulkInput Input { get; init; } = new([]);

    public IReadOnlyList<BulkResult> Results { get; init; } = [];

    public IReadOnlyList<FieldProblem> Problems { get; init; } = [];

    /// <summary>Who can be given a task.</summary>
    public IReadOnlyList<Commendations.Choice> People { get; init; } = [];

    /// <summary>The name typed for a view that could not be kept.</summary>
    public string ViewName { get; init; } = "";
}
