namespace DanVanKheo.Programmes;

/// <summary>A point a return may name: "thiếu xác nhận của cấp ủy". <paramref name="Section"/> is the step it unlocks.</summary>
public sealed record ReturnPoint(string Id, LocalText Label, string Section);
