namespace DanVanKheo.Embedded.Durable;

/// <summary>One episode on trial; <paramref name="isLost"/> when it has ended the process too often to be begun again.</summary>
internal sealed class Trial(bool isLost, Action end) : IDisposable
{
    public bool IsLost => isLost;
    public void Dispose() => end();
}
