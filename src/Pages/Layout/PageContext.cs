namespace DanVanKheo.Layout;

/// <summary>What every page knows of its reader and its place; cascaded to all components.</summary>
/// <param name="Language"><c>vi</c> or <c>en</c>.</param>
/// <param name="Path">Path and query of this page, for the language switch.</param>
/// <param name="Bloc">Name of the bloc shown in the header.</param>
/// <param name="Development">True where the mailbox and the clock page exist.</param>
public sealed record PageContext(string Language, string Path, string Bloc, bool Development, DateTimeOffset Now)
{
    /// <summary>Set while an administrator sees the page as somebody else.</summary>
    public ViewedAs? ViewedAs { get; init; }
}
