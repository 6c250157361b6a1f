using System.Security.Cryptography;
using System.Text;

namespace DanVanKheo.Showcase;

/// <summary>That a newspaper, a radio station or a page told of a model.</summary>
/// <param name="Link">An address of the web; empty when there is none.</param>
/// <param name="By">Id of the officer who wrote it down.</param>
public sealed record PublicationRecord(PublicationKind Kind, string Outlet, string Title, DateOnly Day, string Link, string By, DateTimeOffset At)
{
    private const int IdLength = 16;

    /// <summary>Made of what it says: the same publication written down twice is one.</summary>
    public string Id => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Kind}\n{Outlet}\n{Title}\n{Day:yyyy-MM-dd}\n{Link}")))[..IdLength];
}
