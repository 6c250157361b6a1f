using DanVanKheo.Papers;

namespace DanVanKheo.Organisations;

/// <summary>What stands over an organisation's papers beside its own name.</summary>
/// <param name="Superior">The body above it: Tỉnh ủy Quảng Bình.</param>
/// <param name="Place">Where it sits: Đồng Hới.</param>
public sealed record Letterhead(string Superior = "", string Place = "", IssuerSide Side = IssuerSide.Party);
