using DanVanKheo.TestKit;
using Microsoft.Playwright;

namespace DanVanKheo.Browser;

/// <summary>axe-core, which npm brings into artifacts/npm at test time: the rules of WCAG 2 A and AA and its own good practice.</summary>
internal static class Axe
{
    private static readonly string File = Path.Combine(AppBuild.RepositoryRoot(), "artifacts", "npm", "node_modules", "axe-core", "axe.min.js");

    /// <summary>One line per element that breaks a rule. A frame is a document of its own and is not looked into.</summary>
    private const string Script =
        """
        async () => {
          const { violations } = await axe.run(document, { iframes: false, resultTypes: ['violations'] });
          return violations.flatMap(v => v.nodes.map(n => `${v.id}: ${v.help}: ${n.html.slice(0, 140)} ${(n.any[0] ?? n.all[0] ?? n.none[0])?.message ?? ''}`));
        }
        """;

    public static bool IsHere => System.IO.File.Exists(File);

    /// <summary>Skips the test, with the reason, where axe-core was not fetched.</summary>
    public static void Require() =>
        Assert.SkipUnless(IsHere, "axe-core is not here: npm install --prefix artifacts/npm axe-core@4.14.1");

    /// <summary>Asked through the browser's own channel: the page's policy, which lets no foreign script in, stays as it is.</summary>
    public static Task<IReadOnlyList<string>> FaultsAsync(IPage page) => FaultsAsync(page, ColorScheme.Light, ColorScheme.Dark);

    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page, params IReadOnlyList<ColorScheme> schemes)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window")) await page.EvaluateAsync(await System.IO.File.ReadAllTextAsync(File) + "; undefined");
        var faults = new List<string>();
        foreach (var scheme in schemes)
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
            faults.AddRange((await page.EvaluateAsync<string[]>(Script)).Select(fault => $"axe, {scheme}: {fault}"));
        }

        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        return faults;
    }
}
