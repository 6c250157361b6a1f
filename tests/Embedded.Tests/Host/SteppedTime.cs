namespace DanVanKheo.Embedded.Tests.Host;

/// <summary>A clock that stands still until a test moves it.</summary>
internal sealed class SteppedTime(DateTimeOffset start) : TimeProvider
{
    private long ticks = start.UtcTicks;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref ticks), TimeSpan.Zero);

    public void Set(DateTimeOffset now) => Interlocked.Exchange(ref ticks, now.UtcTicks);
}
