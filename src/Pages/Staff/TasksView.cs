using DanVanKheo.Layout;

namespace DanVanKheo.Staff;

/// <summary>
/// What waits for one officer, the most urgent first, and the pages their duties open. "Mở" POSTs <c>viec</c> (the task's id) and <c>nonce</c>
/// to <c>/viec/mo</c>; "Đăng xuất" POSTs <c>nonce</c> to <c>/dang-xuat</c>. <c>?loai=</c> leaves one <see cref="WorkKind"/>, <c>?trang=</c> turns the pages.
/// </summary>
public sealed record TasksView(string Person, string Position, IReadOnlyList<TaskLine> Tasks, IReadOnlyList<string> Pages, string OpenNonce, string SignOutNonce)
{
    /// <summary>On all pages of the list.</summary>
    public int Count { get; init; } = Tasks.Count;

    /// <summary>Of those.</summary>
    public int Late { get; init; }

    /// <summary>How many there are of each kind; empty when all fit on one page.</summary>
    public IReadOnlyList<(WorkKind Kind, int Count)> Kinds { get; init; } = [];

    /// <summary>Of which alone are listed; null for all.</summary>
    public WorkKind? Kind { get; init; }

    /// <summary>Several wait for an opinion at one stage.</summary>
    public bool Many { get; init; }

    public PageTurn Turn { get; init; } = PageTurn.Only;
}
