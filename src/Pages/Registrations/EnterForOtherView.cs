namespace DanVanKheo.Registrations;

/// <summary>What typing for somebody else means, and a POST button with <c>nonce</c> that begins it.</summary>
public sealed record EnterForOtherView(string Officer, string Nonce);
