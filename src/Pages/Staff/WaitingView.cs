using DanVanKheo.Layout;

namespace DanVanKheo.Staff;

/// <summary>Who holds which dossier. Each total, each stage and "quá hạn" is a link that narrows the list: <c>?nguoi=</c>, <c>?buoc=</c>, <c>?qua-han=co</c>.</summary>
/// <param name="Stages">Id, name and how much waits there.</param>
/// <param name="Person">Whose alone are listed; empty for everybody's.</param>
public sealed record WaitingView(IReadOnlyList<WaitingTotal> Totals, IReadOnlyList<WaitingLine> Lines, IReadOnlyList<(string Id, string Name, int Count)> Stages, string Person, string Stage, bool Late, PageTurn Turn)
{
    /// <summary>Stands in the address for whoever registered.</summary>
    public const string Submitter = "don-vi";

    public const string PeopleKey = "trang-nguoi";

    /// <summary>On all pages.</summary>
    public int Count { get; init; } = Totals.Sum(t => t.Held.Count);

    public int LateCount { get; init; } = Totals.Sum(t => t.Held.Late);

    /// <summary>Of the totals.</summary>
    public PageTurn People { get; init; } = PageTurn.Only;

    /// <summary>Where on the page the list stands.</summary>
    public const string ListId = "danh-sach";

    public bool IsNarrowed => Person.Length > 0 || Stage.Length > 0 || Late;
}
