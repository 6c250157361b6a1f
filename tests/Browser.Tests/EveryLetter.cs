using DanVanKheo.Functions.Tests.Letters;
using DanVanKheo.Functions.Tests.Years;

namespace DanVanKheo.Browser;

/// <summary>Three applications that have sent letters of every kind: two in which the links are of use, and one at the end of a whole year.</summary>
public sealed class EveryLetter : IAsyncLifetime
{
    public ScannedApp OnePass { get; } = new();

    public LaterLetters Later { get; } = new();

    public SentYear Year { get; } = new();

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(ChromiumFixture.Executable)) return;
        await Task.WhenAll(OnePass.InitializeAsync().AsTask(), Later.InitializeAsync().AsTask(), Year.InitializeAsync().AsTask());
    }

    public async ValueTask DisposeAsync()
    {
        await OnePass.DisposeAsync();
        await Later.DisposeAsync();
        await Year.DisposeAsync();
    }
}
