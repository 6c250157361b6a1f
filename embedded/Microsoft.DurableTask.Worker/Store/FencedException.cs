namespace DanVanKheo.Embedded.Durable;

internal sealed class FencedException() : Exception("Another process has taken over this task hub.");
