namespace DanVanKheo.Embedded.Durable;

/// <summary>Another process took the hub over; this one must not write any more.</summary>
internal sealed class FencedException() : Exception("Another process has taken over this task hub.");
