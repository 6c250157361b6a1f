namespace DanVanKheo.Staff;

/// <summary>What people call a browser, from what it calls itself.</summary>
public static class BrowserName
{
    /// <summary>The first that fits: most browsers name the others, too.</summary>
    private static readonly (string Mark, string Name)[] Browsers = [("Edg", "Edge"), ("OPR/", "Opera"), ("coc_coc", "Cốc Cốc"), ("SamsungBrowser", "Samsung Internet"), ("Firefox", "Firefox"), ("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chrome", "Chrome"), ("Safari", "Safari")];

    private static readonly (string Mark, string Name)[] Systems = [("Windows", "Windows"), ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Mac OS", "macOS"), ("Linux", "Linux")];

    /// <summary>"Chrome, Windows"; the text itself when nothing is known of it.</summary>
    public static string Of(string userAgent)
    {
        var parts = new[] { Find(Browsers, userAgent), Find(Systems, userAgent) }.Where(p => p is not null).ToList();
        return parts.Count > 0 ? string.Join(", ", parts) : userAgent.Length > 60 ? userAgent[..60] : userAgent;
    }

    private static string? Find((string Mark, string Name)[] known, string userAgent) => known.FirstOrDefault(k => userAgent.Contains(k.Mark, StringComparison.Ordinal)).Name;
}
