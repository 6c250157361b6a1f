using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DanVanKheo.Architecture.Shape;

public sealed class MethodLengthTests
{
    [Theory]
    [InlineData("void Go() { }", 1)]
    [InlineData("int Go() =>\n 1;", 2)]
    [InlineData("[A]\n[B]\n\n// why\nvoid Go()\n{\n\n}", 4)]
    [InlineData("/// <summary>\n/// </summary>\nvoid Go()\n{\n}", 3)]
    public void Only_the_method_itself_counts(string method, int lines) => Assert.Equal(lines, Measure(method));

    private static int Measure(string method) =>
        MethodLength.Of(CSharpSyntaxTree.ParseText($"class C {{ {method} }}").GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Single());
}
