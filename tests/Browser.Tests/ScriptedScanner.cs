using System.Collections.Concurrent;
using DanVanKheo.TestKit;
using Microsoft.Playwright;

namespace DanVanKheo.Browser;

/// <summary>
/// A mail scanner with a browser of its own: it opens the link of a letter, runs all scripts, presses everything on the page, follows every link,
/// and sends every form with whatever stands in it.
/// </summary>
internal sealed class ScriptedScanner(IBrowser browser, Uri home)
{
    /// <summary>Marks what leads somewhere and says how much that is; presses all the rest at once.</summary>
    private const string Prepare =
        """
        () => {
          const leads = [...document.querySelectorAll("a[href], button, input[type=submit]")].filter(e => e.tagName === 'A'
            ? e.origin === location.origin && !e.getAttribute('href').startsWith('#')
            : e.form && e.type === 'submit');
          for (const e of document.querySelectorAll("input[type=radio], input[type=checkbox], summary, label, button, a[href^='#']")) if (!leads.includes(e)) e.click();
          return leads.map(e => e.tagName === 'A' ? e.href : '');
        }
        """;

    /// <summary>A script's click, as scanners do it: no human gesture, and nothing that the browser would ask for first.</summary>
    private const string Press =
        """
        n => {
          const e = [...document.querySelectorAll("a[href], button, input[type=submit]")].filter(e => e.tagName === 'A'
            ? e.origin === location.origin && !e.getAttribute('href').startsWith('#')
            : e.form && e.type === 'submit')[n];
          if (!e) return;
          if (e.form) e.form.noValidate = true;
          setTimeout(() => e.click());
        }
        """;

    private readonly ConcurrentDictionary<string, bool> followed = new();

    /// <summary>How many links were followed and forms sent.</summary>
    public int Presses => presses;

    /// <summary>What went wrong on the side of the application: one line for each answer of 500 or more.</summary>
    public ConcurrentBag<string> Faults { get; } = [];

    private int presses;

    public async Task PressEverythingAsync(Mail letter)
    {
        await using var context = await browser.NewContextAsync(new() { BaseURL = home.ToString() });
        context.SetDefaultTimeout(20_000);
        context.Response += (_, answer) =>
        {
            if (answer.Status >= 500) Faults.Add($"{letter.Key}: {answer.Request.Method} {answer.Url} {answer.Status}");
        };
        var tab = await context.NewPageAsync();
        await tab.SetContentAsync(letter.Html);
        Assert.Equal([letter.Link.ToString()], await tab.Locator("a[href]").EvaluateAllAsync<string[]>("all => all.map(a => a.href)"));
        await tab.GotoAsync(letter.Link.ToString());
        var leads = await tab.EvaluateAsync<string[]>(Prepare);
        for (var i = 0; i < leads.Length; i++)
        {
            if (leads[i].Length == 0 || followed.TryAdd(leads[i], true)) await PressAsync(tab, letter.Link.ToString(), i);
        }
    }

    /// <summary>Waits for the answer and for nothing else.</summary>
    private async Task PressAsync(IPage tab, string link, int index)
    {
        await tab.GotoAsync(link);
        await tab.RunAndWaitForResponseAsync(() => tab.EvaluateAsync(Press, index), answer => answer.Request.IsNavigationRequest && answer.Status is < 300 or >= 400);
        Interlocked.Increment(ref presses);
    }
}
