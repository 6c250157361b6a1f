namespace DanVanKheo.Layout;

/// <summary>An administrator sees the page as <paramref name="Person"/> does. To be themself again they POST <c>nonce</c> to <c>/can-bo/xem-nhu/thoi</c>.</summary>
public sealed record ViewedAs(string Person, string Nonce);
