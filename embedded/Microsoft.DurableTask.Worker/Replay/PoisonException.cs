namespace DanVanKheo.Embedded.Durable;

internal sealed class PoisonException(string name, int attempts) : Exception($"Activity '{name}' was begun {attempts} times and the process ended each time before it reported back.");
