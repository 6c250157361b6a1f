namespace DanVanKheo.Audit;

/// <summary>Where the request of this call came from: network address and browser. Empty for timers and orchestrations.</summary>
public sealed class AuditCaller
{
    public string From { get; internal set; } = "";
}
