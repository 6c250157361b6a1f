namespace DanVanKheo.Embedded.Durable;

/// <summary>One armed timer; <see cref="StartTid"/> marks the delayed start of an instance.</summary>
internal readonly record struct TimerRow(long Due, CallKey Key)
{
    public const long StartTid = -1;
}
