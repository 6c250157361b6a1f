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

    /// <summary>
    /// A script's click, as scanners do it: no human gesture, and nothing that the browser would ask for first. It comes a moment later,
    /// because a click that leaves the page would take the answer of this call with it.
    /// </summary>
    private const string Press =
        """
        n => {
          const e = [...document.querySelectorAll("a[href], button, input[type=submit]")].filter(e => e.tagName === 'A'
            ? e.origin === location.origin && !e.getAttribute('href').startsWith('#')
            : e.form && e.type === 'submit')[n];
          if (!e) return;
          if (e.form) e.form.noValidate = true;
          setTimeout(() => e.click(), 50);
        }
        """;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<string, bool> followed = new();

    /// <summary>How many links were followed and forms sent.</summary>
    public int Presses => presses;

    /// <summary>What went wrong on the side of the application: one line for each answer of 500 or more, and for each that did not come.</summary>
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

    /// <summary>Waits until the browser has arrived somewhere, or has begun to save a file; for nothing else.</summary>
    private async Task PressAsync(IPage tab, string link, int index)
    {
        await tab.GotoAsync(link);
        var arrived = new TaskCompletionSource();
        tab.FrameNavigated += Arrived;
        tab.Download += Saved;
        await tab.EvaluateAsync(Press, index);
        if (await Task.WhenAny(arrived.Task, Task.Delay(Limit)) != arrived.Task) Faults.Add($"No answer: {link}, number {index}");
        tab.FrameNavigated -= Arrived;
        tab.Download -= Saved;
        await tab.WaitForLoadStateAsync(LoadState.Load);
        Interlocked.Increment(ref presses);

        void Arrived(object? sender, IFrame frame) => arrived.TrySetResult();
        void Saved(object? sender, IDownload file) => arrived.TrySetResult();
    }
}
