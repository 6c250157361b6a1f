using Microsoft.Playwright;

namespace DanVanKheo.Browser;

/// <summary>Tells when what a press asked for is there. A click returns before that: on a busy machine the old page is still seen for a while.</summary>
internal sealed class PageTurning : IDisposable
{
    /// <summary>A press that has asked for no page by then changes the one that is there.</summary>
    private static readonly TimeSpan Asking = TimeSpan.FromMilliseconds(500);

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    private readonly IPage page;
    private readonly TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public PageTurning(IPage page)
    {
        this.page = page;
        page.Request += Asked;
        page.FrameNavigated += Came;
        page.RequestFailed += Failed;
        page.Download += Downloaded;
    }

    /// <summary>Returns when the new page has begun, or when none was asked for.</summary>
    public async Task EndedAsync()
    {
        await Task.WhenAny(asked.Task, ended.Task, Task.Delay(Asking));
        if (asked.Task.IsCompleted) await Task.WhenAny(ended.Task, Task.Delay(Longest));
    }

    public void Dispose()
    {
        page.Request -= Asked;
        page.FrameNavigated -= Came;
        page.RequestFailed -= Failed;
        page.Download -= Downloaded;
    }

    private bool IsOfPage(IRequest request) => request.IsNavigationRequest && request.Frame == page.MainFrame;

    private void Asked(object? sender, IRequest request)
    {
        if (IsOfPage(request)) asked.TrySetResult();
    }

    private void Came(object? sender, IFrame frame)
    {
        if (frame == page.MainFrame) ended.TrySetResult();
    }

    private void Failed(object? sender, IRequest request)
    {
        if (IsOfPage(request)) ended.TrySetResult();
    }

    private void Downloaded(object? sender, IDownload download) => ended.TrySetResult();
}
