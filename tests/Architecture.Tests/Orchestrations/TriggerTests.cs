using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DanVanKheo.Architecture.Orchestrations;

/// <summary>Where triggers stand, and what they take.</summary>
public sealed class TriggerTests
{
    private static readonly IReadOnlyList<(SourceFile File, MethodDeclarationSyntax Method, string Trigger)> Triggers =
    [
        .. from file in Repository.Under("src", ".cs")
           from method in file.Syntax.DescendantNodes().OfType<MethodDeclarationSyntax>()
           from attribute in method.ParameterList.Parameters.SelectMany(p => p.AttributeLists).SelectMany(l => l.Attributes)
           let name = attribute.Name.ToString().Split('.')[^1].Replace("Attribute", "", StringComparison.Ordinal)
           where name.EndsWith("Trigger", StringComparison.Ordinal)
           select (file, method, name),
    ];

    [Fact]
    public void Every_orchestration_stands_in_a_file_of_the_dialect() => Offences.None(
        Triggers.Where(t => t.Trigger == "OrchestrationTrigger" && !t.File.Name.EndsWith(".orchestration.cs", StringComparison.Ordinal)).Select(t => $"{t.File}: {t.Method.Identifier}"),
        "A method with [OrchestrationTrigger] stands in a *.orchestration.cs file.");

    [Fact]
    public void Whatever_takes_the_context_stands_there_too() => Offences.None(
        from file in Repository.Under("src", ".cs").Where(f => !f.Name.EndsWith(".orchestration.cs", StringComparison.Ordinal))
        from parameter in file.Syntax.DescendantNodes().OfType<ParameterSyntax>()
        where parameter.Type?.ToString().Split('.')[^1].TrimEnd('?') == "TaskOrchestrationContext"
        select $"{file}({file.LineOf(parameter)})",
        "What an orchestration hands its context to is part of the orchestration.");

    [Fact]
    public void The_dialect_is_for_orchestrations_only() => Offences.None(
        Triggers.Where(t => t.Trigger != "OrchestrationTrigger" && t.File.Name.EndsWith(".orchestration.cs", StringComparison.Ordinal)).Select(t => $"{t.File}: {t.Method.Identifier}"),
        "Activities and other triggers have files of their own.");

    [Fact]
    public void One_entry_point_per_file() => Offences.None(
        Triggers.GroupBy(t => t.File.Path).Where(g => g.Count() > 1).Select(g => $"{g.Key}: {string.Join(", ", g.Select(t => t.Method.Identifier.Text))}"),
        "One entry point per file (STYLE.md).");

    [Fact]
    public void Names_of_functions_are_unique() => Offences.None(
        from file in Repository.Under("src", ".cs")
        from attribute in file.Syntax.DescendantNodes().OfType<AttributeSyntax>().Where(a => a.Name.ToString() is "Function" or "FunctionAttribute")
        group file.Path by attribute.ArgumentList!.Arguments[0].ToString() into named
        where named.Count() > 1
        select $"{named.Key}: {string.Join(", ", named)}",
        "Two functions share a name.");
}
