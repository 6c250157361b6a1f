namespace DanVanKheo.Dossiers;

/// <summary>Đăng ký → Chi bộ → Khối → Khen thưởng, readable as a list.</summary>
public sealed record StageBarView(IReadOnlyList<StageBarItem> Items);
