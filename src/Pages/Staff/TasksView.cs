namespace DanVanKheo.Staff;

/// <summary>
/// What waits for one officer, the most urgent first, and the pages their duties open. "Mở" POSTs <c>viec</c> (the task's id) and <c>nonce</c>
/// to <c>/viec/mo</c>; "Đăng xuất" POSTs <c>nonce</c> to <c>/dang-xuat</c>.
/// </summary>
public sealed record TasksView(string Person, string Position, IReadOnlyList<TaskLine> Tasks, IReadOnlyList<string> Pages, string OpenNonce, string SignOutNonce);
