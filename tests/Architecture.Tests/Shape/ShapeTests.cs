using System.Text.RegularExpressions;
using DanVanKheo.Architecture.Surface;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DanVanKheo.Architecture.Shape;

/// <summary>STYLE.md, measured.</summary>
public sealed partial class ShapeTests
{
    private const int LongestFile = 300;
    private const int LongestMethod = 40;

    private static readonly string[] EmptyWords = ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Common", "Dto", "Impl", "Info"];

    /// <summary>Methods that may be longer, each with its reason. Keep it short: a reason must survive a second reader.</summary>
    private static readonly Dictionary<string, string> MayBeLonger = [];

    private static IEnumerable<SourceFile> Code => Repository.Files.Where(f => f.Path.EndsWith(".cs", StringComparison.Ordinal) || f.Path.EndsWith(".razor", StringComparison.Ordinal));

    [Fact]
    public void No_file_is_too_long() => Offences.None(
        from file in Code let lines = file.Text.TrimEnd().Count(c => c == '\n') + 1 where lines > LongestFile select $"{file}: {lines} lines",
        $"A file has at most {LongestFile} lines, most have 40.");

    [Fact]
    public void No_method_is_too_long() => Offences.None(
        from method in Methods()
        where method.Lines > LongestMethod && !MayBeLonger.ContainsKey($"{method.File.Path}#{method.Name}")
        select $"{method.File}({method.At}): {method.Name} has {method.Lines} lines",
        $"A method has at most {LongestMethod} lines, most have 10.");

    [Fact]
    public void No_exception_outlives_its_method() => Offences.None(
        MayBeLonger.Keys.Except(Methods().Where(m => m.Lines > LongestMethod).Select(m => $"{m.File.Path}#{m.Name}")), "An exception that is no longer needed.");

    [Fact]
    public void No_type_has_an_empty_name() => Offences.None(
        from file in Code
        from type in Types(file.Syntax)
        from word in EmptyWords
        where type.Identifier.Text.EndsWith(word, StringComparison.Ordinal) && !IsOfficial(type)
        select $"{file}({file.LineOf(type.Identifier)}): {type.Identifier}",
        $"{string.Join(", ", EmptyWords)} say nothing; the field has a word for it. (Official names in embedded/ are what they are.)");

    [Fact]
    public void One_type_per_file() => Offences.None(
        from file in Code.Where(f => f.Path.EndsWith(".cs", StringComparison.Ordinal))
        let types = Types(file.Syntax).Where(t => t.Parent is not TypeDeclarationSyntax).Select(t => t.Identifier.Text).ToList()
        where types.Count > 1 || (types.Count == 1 && !file.Name.StartsWith(types[0], StringComparison.Ordinal) && !IsPartOf(file, types[0]))
        select $"{file}: {string.Join(", ", types)}",
        "A file holds one type and has its name.");

    [Fact]
    public void Classes_are_sealed_unless_something_derives_from_them()
    {
        var bases = Repository.Under("src", ".cs", ".razor").SelectMany(f => f.Syntax.DescendantNodes().OfType<BaseTypeSyntax>()).Select(b => b.Type.ToString().Split('<')[0].Split('.')[^1]).ToHashSet(StringComparer.Ordinal);
        Offences.None(
            from file in Repository.Under("src", ".cs")
            from type in Types(file.Syntax).Where(t => t is ClassDeclarationSyntax or RecordDeclarationSyntax { ClassOrStructKeyword.RawKind: not (int)SyntaxKind.StructKeyword })
            where !type.Modifiers.Any(m => m.Kind() is SyntaxKind.SealedKeyword or SyntaxKind.StaticKeyword or SyntaxKind.AbstractKeyword or SyntaxKind.PartialKeyword) && !bases.Contains(type.Identifier.Text)
            select $"{file}({file.LineOf(type.Identifier)}): {type.Identifier}",
            "sealed by default.");
    }

    [Fact]
    public void Nothing_is_left_unfinished() => Offences.None(
        CommentsAndMarkup().Where(c => UnfinishedPattern().IsMatch(c.Text)).Select(c => $"{c.File}: {c.Text.Trim()}"),
        "What is not done is an issue, not a comment.");

    [Fact]
    public void Nothing_pretends() => Offences.None(
        from file in Code
        from name in file.Syntax.DescendantNodes().OfType<IdentifierNameSyntax>()
        where name.Identifier.Text == "NotImplementedException"
        select $"{file}({file.LineOf(name)})",
        "A member that is not there is better than one that throws.");

    [Fact]
    public void No_regions_no_dynamic() => Offences.None(
        from file in Repository.Under("src", ".cs")
        from offence in file.Syntax.DescendantTrivia().Where(t => t.IsKind(SyntaxKind.RegionDirectiveTrivia)).Select(t => "#region")
            .Concat(file.Syntax.DescendantNodes().OfType<IdentifierNameSyntax>().Where(n => n.Identifier.Text == "dynamic" && n.Parent is VariableDeclarationSyntax or ParameterSyntax).Select(_ => "dynamic"))
        select $"{file}: {offence}",
        "STYLE.md: no #region, no dynamic.");

    private static IEnumerable<(SourceFile File, string Text)> CommentsAndMarkup() =>
        Code.Where(f => f.Path.EndsWith(".cs", StringComparison.Ordinal)).SelectMany(f => f.Syntax.DescendantTrivia().Where(t => !t.IsKind(SyntaxKind.WhitespaceTrivia)).Select(t => (f, t.ToFullString())))
            .Concat(Repository.Under("src", ".razor", ".css", ".js", ".resx").SelectMany(f => f.Lines.Select(l => (f, l.Text))));

    [GeneratedRegex(@"\b(TODO|FIXME|HACK)\b")]
    private static partial Regex UnfinishedPattern();

    private static IEnumerable<(SourceFile File, int At, string Name, int Lines)> Methods() =>
        from file in Code
        from node in file.Syntax.DescendantNodes()
        let name = NameOf(node)
        where name is not null
        select (file, file.LineOf(node), name, MethodLength.Of(node));

    private static string? NameOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
        LocalFunctionStatementSyntax function => function.Identifier.Text,
        AccessorDeclarationSyntax accessor => accessor.Keyword.Text,
        OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax => "operator",
        _ => null,
    };

    // Dossier.orchestration.cs holds DossierOrchestration.
    private static bool IsPartOf(SourceFile file, string type) =>
        file.Name.Split('.') is [var noun, var part, "cs"] && type.Equals(noun + part, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<BaseTypeDeclarationSyntax> Types(SyntaxNode root) => root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>();

    private static bool IsOfficial(BaseTypeDeclarationSyntax type)
    {
        var space = type.FirstAncestorOrSelf<BaseNamespaceDeclarationSyntax>()?.Name.ToString();
        return OfficialApi.Listed.Type($"{space}.{type.Identifier}") is not null;
    }
}
