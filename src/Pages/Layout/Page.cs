using Microsoft.AspNetCore.Components;

namespace DanVanKheo.Layout;

/// <summary>What all page components share: their view, and the context of the reader.</summary>
public abstract class Page<TView> : ComponentBase, IPage<TView>
{
    [Parameter, EditorRequired]
    public TView View { get; set; } = default!;

    [CascadingParameter]
    public PageContext Context { get; set; } = default!;
}
