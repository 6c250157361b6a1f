using DanVanKheo.Layout;

namespace DanVanKheo.Staff;

/// <summary>Where an officer is signed in. "Đăng xuất" POSTs <c>nonce</c> and <c>phien</c> (an id, or <see cref="All"/>) to <c>/viec/phien/ket-thuc</c>.</summary>
/// <param name="Current">The session of the browser that reads this.</param>
public sealed record SessionsView(IReadOnlyList<StaffSession> Sessions, string Current, string Nonce)
{
    public const string All = "tat-ca";

    public PageTurn Turn { get; init; } = PageTurn.Only;
}
