using DanVanKheo.Rules;

namespace DanVanKheo.Registrations;

/// <summary>
/// Before the first step: what will be asked, until when, and a POST button that opens a draft. Outside every window the button is not there;
/// a late code is POSTed as <c>lateCode</c> to the same address.
/// </summary>
public sealed record StartView(string Programme, IReadOnlyList<string> Steps)
{
    public bool IsOpen { get; init; } = true;

    public IReadOnlyList<WindowLine> Windows { get; init; } = [];

    /// <summary>Null where registration is always open.</summary>
    public DateTimeOffset? NextOpening { get; init; }

    public DateTimeOffset KeptUntil { get; init; }

    /// <summary>What was typed.</summary>
    public string LateCode { get; init; } = "";

    public IReadOnlyList<FieldProblem> Problems { get; init; } = [];
}
