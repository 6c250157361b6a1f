using Microsoft.Playwright;

namespace DanVanKheo.Browser;

/// <summary>A person without a mouse: every place is reached with Tab, and must show that it is reached.</summary>
internal sealed class Keyboard(IPage page)
{
    private const int MostTabs = 90;

    /// <summary>Null while the focus is not on the wanted element; else the width of its outline in CSS pixels.</summary>
    private const string Focus =
        """
        selector => {
          const at = document.activeElement;
          if (!at?.matches(selector)) return null;
          const style = getComputedStyle(at);
          return style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth);
        }
        """;

    public async Task ReachAsync(string selector)
    {
        for (var tabs = 0; tabs < MostTabs; tabs++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<double?>(Focus, selector) is not { } outline) continue;
            Assert.True(outline >= 2, $"The focus on {selector} cannot be seen at {page.Url}.");
            return;
        }

        Assert.Fail($"{selector} is not reached with Tab at {page.Url}.");
    }

    public async Task TypeAsync(string field, string value)
    {
        var kind = await page.Locator($"[name='{field}']").First.EvaluateAsync<string>("e => e.tagName === 'INPUT' ? e.type : e.tagName.toLowerCase()");
        await ReachAsync($"[name='{field}']");
        switch (kind)
        {
            case "radio" or "select-one" or "select":
                await ChooseAsync(value);
                break;
            case "checkbox":
                if (value.Length > 0) await page.Keyboard.PressAsync("Space");
                break;
            default:
                await page.Keyboard.InsertTextAsync(value);
                break;
        }
    }

    public async Task PressAsync(string selector)
    {
        await ReachAsync(selector);
        var arrived = new TaskCompletionSource();
        page.FrameNavigated += (_, _) => arrived.TrySetResult();
        await page.Keyboard.PressAsync("Enter");
        await arrived.Task.WaitAsync(TimeSpan.FromSeconds(15));
        await page.WaitForLoadStateAsync(LoadState.Load);
    }

    private async Task ChooseAsync(string value)
    {
        // The first radio of a group that has no choice yet is reached, but not chosen.
        if (await page.EvaluateAsync<bool>("() => document.activeElement.type === 'radio'")) await page.Keyboard.PressAsync("Space");
        for (var steps = 0; steps < MostTabs; steps++)
        {
            if (await page.EvaluateAsync<string>("() => document.activeElement.value") == value) return;
            await page.Keyboard.PressAsync("ArrowDown");
        }

        Assert.Fail($"{value} cannot be chosen with the arrow keys.");
    }
}
