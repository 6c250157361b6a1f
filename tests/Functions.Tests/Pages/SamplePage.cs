using DanVanKheo.Layout;
using Microsoft.AspNetCore.Components;

namespace DanVanKheo.Functions.Tests.Pages;

/// <summary>A page with a view to show in it, ready to render in either language.</summary>
public sealed record SamplePage(string Name, string Path, Func<PageRenderer, PageContext, Task<string>> Render)
{
    public static SamplePage Of<TPage, TView>(string name, string path, TView view)
        where TPage : IComponent, IPage<TView> => new(name, path, (renderer, context) => renderer.RenderAsync<TPage, TView>(view, context));

    public Task<string> RenderAsync(PageRenderer renderer, string language) =>
        Render(renderer, new(language, Path, "Đảng ủy Khối các cơ quan tỉnh", Development: false, Samples.Now));

    public override string ToString() => Name;
}
