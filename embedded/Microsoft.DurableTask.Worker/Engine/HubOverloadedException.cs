namespace DanVanKheo.Embedded.Durable;

/// <summary>No start is taken now. The host answers 503 with the header named in <see cref="Exception.Data"/>.</summary>
internal sealed class HubOverloadedException : Exception
{
    public HubOverloadedException(string reason) : base($"No orchestration can be started now: {reason}.") => Data["Retry-After"] = "10";
}
