namespace DanVanKheo.Rules;

/// <summary>
/// A rule of the domain refused what was asked. <see cref="Code"/> names the text shown to the reader
/// (resource <c>Rule.{Code}</c>), <see cref="Details"/> fills its placeholders.
/// </summary>
public sealed class RuleBroken(string code, params object[] details) : Exception(code)
{
    public string Code { get; } = code;

    public IReadOnlyList<object> Details { get; } = details;
}
