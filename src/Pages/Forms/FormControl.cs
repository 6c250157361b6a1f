using DanVanKheo.Layout;
using DanVanKheo.Rules;
using Microsoft.AspNetCore.Components;

namespace DanVanKheo.Forms;

/// <summary>
/// What every form control shares: its id (also the name it posts and the anchor of the error summary), label, hint, value, and its problem.
/// </summary>
public abstract class FormControl : ComponentBase
{
    [Parameter, EditorRequired]
    public string Id { get; set; } = "";

    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    [Parameter]
    public string? Hint { get; set; }

    [Parameter]
    public string Value { get; set; } = "";

    /// <summary>All problems of the form; the control shows its own.</summary>
    [Parameter]
    public IReadOnlyList<FieldProblem> Problems { get; set; } = [];

    [CascadingParameter]
    public PageContext Context { get; set; } = default!;

    [Inject]
    public RuleTexts Rules { get; set; } = default!;

    protected string? Error => Problems.FirstOrDefault(p => p.Field == Id) is { } problem ? Rules.Of(problem, Context.Language) : null;

    protected string HintId => $"{Id}-hint";

    protected string ErrorId => $"{Id}-error";

    protected string? DescribedBy => (Hint, Error) switch
    {
        (null, null) => null,
        (_, null) => HintId,
        (null, _) => ErrorId,
        _ => $"{HintId} {ErrorId}",
    };

    protected string? Invalid => Error is null ? null : "true";

    protected string FieldClass => Error is null ? "field" : "field field-wrong";
}
