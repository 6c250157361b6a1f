using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DanVanKheo.Architecture;

/// <summary>One file of the repository. <paramref name="Path"/> is relative to its root, with slashes.</summary>
internal sealed record SourceFile(string Path, string FullName)
{
    private readonly Lazy<string> text = new(() => File.ReadAllText(FullName));
    private readonly Lazy<SyntaxNode> syntax = new(() => Parse(File.ReadAllText(FullName), Path));

    public string Name => System.IO.Path.GetFileName(Path);

    public string Text => text.Value;

    /// <summary>The C# of the file; of a component, the C# of its <c>@code</c> block.</summary>
    public SyntaxNode Syntax => syntax.Value;

    public IEnumerable<(int Number, string Text)> Lines => Text.Split('\n').Select((line, i) => (i + 1, line));

    public int LineOf(SyntaxNodeOrToken node) => node.GetLocation()!.GetLineSpan().StartLinePosition.Line + 1;

    public override string ToString() => Path;

    private static SyntaxNode Parse(string text, string path)
    {
        if (path.EndsWith(".razor", StringComparison.Ordinal))
        {
            var start = text.IndexOf("@code", StringComparison.Ordinal);
            // Blank lines keep the line numbers of the component.
            text = start < 0 ? "" : new string('\n', text.AsSpan(0, start).Count('\n')) + "class Component " + text[(start + "@code".Length)..].TrimStart();
        }

        return CSharpSyntaxTree.ParseText(text, path: path).GetRoot();
    }
}
