namespace DanVanKheo.Staff;

/// <summary>An officer who may sign in here without a code.</summary>
/// <param name="ByAccount">By the organisation's account; else because the browser is remembered.</param>
public sealed record SignInKnown(string Person, string Nonce, bool ByAccount);
