namespace DanVanKheo.Embedded.Durable;

internal sealed class HubBusyException(string path, Exception busy) : Exception($"Another process works on this task hub (lock file {path}).", busy);
