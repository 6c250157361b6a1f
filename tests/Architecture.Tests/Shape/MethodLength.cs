using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DanVanKheo.Architecture.Shape;

/// <summary>Lines from a method's signature to its closing brace; attributes (rows of a test's table) and comments above do not count.</summary>
internal static class MethodLength
{
    public static int Of(SyntaxNode method)
    {
        var start = method.ChildNodesAndTokens().First(c => c.AsNode() is not AttributeListSyntax).GetLocation()!.GetLineSpan().StartLinePosition.Line;
        return method.GetLocation().GetLineSpan().EndLinePosition.Line - start + 1;
    }
}
