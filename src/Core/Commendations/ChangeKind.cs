namespace DanVanKheo.Commendations;

public enum ChangeKind
{
    /// <summary>Quyết định điều chỉnh.</summary>
    Amend,

    /// <summary>Quyết định hủy bỏ, thu hồi.</summary>
    Revoke,
}
