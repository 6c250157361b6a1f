namespace DanVanKheo.Embedded.Durable;

/// <summary>The process died again and again while this activity ran; it is not tried any more.</summary>
internal sealed class PoisonException(string name, int attempts) : Exception($"Activity '{name}' was begun {attempts} times and the process ended each time before it reported back.");
