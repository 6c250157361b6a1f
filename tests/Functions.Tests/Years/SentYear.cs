using DanVanKheo.Functions.Tests.FollowUps;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Years;

/// <summary>An application at the end of a whole year, with one letter of every kind with a link that the year has sent.</summary>
public sealed class SentYear : IAsyncLifetime
{
    private readonly TwoPassApp app = new();

    public AppProcess Process => app.Process;

    public IReadOnlyDictionary<string, Mail> Letters { get; private set; } = new Dictionary<string, Mail>();

    public async ValueTask InitializeAsync()
    {
        await app.InitializeAsync();
        using var season = new Season(app);
        await Year.LiveAsync(app, season);
        Letters = await Year.LettersAsync(app);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
