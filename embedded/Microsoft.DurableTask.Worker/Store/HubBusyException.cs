namespace DanVanKheo.Embedded.Durable;

/// <summary>Another process holds the hub and did not let go in time.</summary>
internal sealed class HubBusyException(string path, Exception busy) : Exception($"Another process works on this task hub (lock file {path}).", busy);
