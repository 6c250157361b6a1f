namespace DanVanKheo.Staff;

/// <summary>What waits for one officer. "Đăng xuất" POSTs <c>nonce</c> to <c>/dang-xuat</c>.</summary>
public sealed record TasksView(string Person, string Position, string Nonce);
