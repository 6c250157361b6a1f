using System.ComponentModel.DataAnnotations;

namespace DanVanKheo.Hosting;

/// <summary>Settings of section <c>App</c>.</summary>
public sealed record AppOptions
{
    /// <summary>Where this app is reached; links in mail are built from it and from nothing a request says.</summary>
    [Required, Url]
    public string BaseUrl { get; init; } = "http://localhost:7071";

    /// <summary>File names under <c>programmes/</c>, or whole paths of files elsewhere, separated by semicolons. The first is the main programme.</summary>
    [Required]
    public string Programme { get; init; } = "dan-van-kheo.json";

    [Required]
    public string Bloc { get; init; } = "sample-bloc.json";

    [Required, EmailAddress]
    public string MailFrom { get; init; } = "khong-tra-loi@khoi.example.vn";

    [Required]
    public string MailFromName { get; init; } = "Dân vận khéo";

    /// <summary>Outside production, mail leaves only for these domains (separated by commas); empty lets none leave.</summary>
    public string MailAllowedDomains { get; init; } = "";

    /// <summary>Reminders and the like leave only within the hours in which offices read mail.</summary>
    public bool QuietHours { get; init; } = true;

    /// <summary>How long further sheets of one appraiser are gathered after a letter asked them to score; 0 sends a letter for each at once.</summary>
    [Range(0, 1440)]
    public int DigestMinutes { get; init; } = 15;

    /// <summary>The Entra ID tenant whose accounts sign officers in through App Service authentication; empty lets no account sign in.</summary>
    public string EntraTenant { get; init; } = "";

    public IReadOnlyList<string> ProgrammeFiles => Programme.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public bool IsHttps => BaseUrl.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    public string Link(string path) => BaseUrl.TrimEnd('/') + path;
}
