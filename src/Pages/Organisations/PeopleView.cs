using DanVanKheo.Layout;

namespace DanVanKheo.Organisations;

/// <summary>Everybody of the directory. "View as" POSTs <c>nonce</c>, <c>person</c>, <c>reason</c> to <c>/can-bo/xem-nhu</c>.</summary>
public sealed record PeopleView(IReadOnlyList<PersonLine> People, string Nonce)
{
    /// <summary>What was looked for with <c>tim</c>; empty for everybody.</summary>
    public string Asked { get; init; } = "";

    /// <summary>How many are found and still there.</summary>
    public int Active { get; init; }

    public PageTurn Turn { get; init; } = PageTurn.Only;
}
