using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DanVanKheo.Architecture.Rules;

/// <summary>A refusal is a code in Core and a text in Pages; a code without a text would leave the reader with nothing.</summary>
public sealed partial class RuleTextTests
{
    [Theory]
    [InlineData("src/Pages/Rules/RuleTexts.resx")]
    [InlineData("src/Pages/Rules/RuleTexts.en.resx")]
    public void Every_code_has_a_text(string resources)
    {
        if (Repository.Files.FirstOrDefault(f => f.Path == resources) is not { } file) { Assert.Skip($"{resources} is not written yet."); return; }
        var texts = XDocument.Load(file.FullName).Descendants("data").Select(d => (string)d.Attribute("name")!).ToHashSet(StringComparer.Ordinal);
        Offences.None(Codes().Where(c => !texts.Contains($"Rule.{c.Code}")).Select(c => $"{c.File}({c.Line}): {c.Code}"), $"{resources} has no text for these codes.");
    }

    [Fact]
    public void Codes_are_found()
    {
        var codes = Codes().Select(c => c.Code).ToHashSet(StringComparer.Ordinal);
        Assert.Superset(new HashSet<string> { "NotUnderReview", "AlreadyClosed", "UnknownStage", "TooShort", "NotOneLine", "AwardMissing", "FileTooLarge", "VerdictMissing" }, codes);
    }

    private static IEnumerable<(string Code, SourceFile File, int Line)> Codes() =>
        from file in Repository.Under("src", ".cs")
        from list in file.Syntax.DescendantNodes().OfType<ArgumentListSyntax>()
        from argument in list.Arguments
        where IsCode(list, list.Arguments.IndexOf(argument)) && argument.Expression is LiteralExpressionSyntax literal && CodePattern().IsMatch(literal.Token.ValueText)
        select (((LiteralExpressionSyntax)argument.Expression).Token.ValueText, file, file.LineOf(argument));

    /// <summary><c>new RuleBroken("Code", …)</c>, <c>new FieldProblem(field, "Code", …)</c> or its short form, <c>Require(holds, "Code")</c>.</summary>
    private static bool IsCode(ArgumentListSyntax list, int index) => list.Parent switch
    {
        ObjectCreationExpressionSyntax created => (created.Type.ToString(), index) is ("RuleBroken", 0) or ("FieldProblem", 1),
        ImplicitObjectCreationExpressionSyntax => index == 1 && list.SyntaxTree.ToString().Contains("FieldProblem", StringComparison.Ordinal),
        InvocationExpressionSyntax called => called.Expression.ToString() == "Require" && index == 1,
        _ => false,
    };

    [GeneratedRegex("^([A-Z][a-z]+)+$")]
    private static partial Regex CodePattern();
}
