using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DanVanKheo.Architecture.Orchestrations;

/// <summary>What an orchestration may not say: everything that could come out differently when its history is replayed (the official rules DURABLE0001–0011, and stricter).</summary>
internal static class Dialect
{
    /// <summary>Names that stand for the clock, chance, the machine, or I/O; each with what to use instead.</summary>
    private static readonly Dictionary<string, string> ForbiddenNames = new(StringComparer.Ordinal)
    {
        ["Guid.NewGuid"] = "context.NewGuid()",
        ["Task.Run"] = "an activity",
        ["Task.Delay"] = "context.CreateTimer",
        ["Task.Yield"] = "nothing",
        ["Task.Factory"] = "an activity",
    };

    private static readonly Dictionary<string, string> ForbiddenTypes = new(StringComparer.Ordinal)
    {
        ["Random"] = "a number from an activity",
        ["RandomNumberGenerator"] = "a number from an activity",
        ["Stopwatch"] = "context.CurrentUtcDateTime",
        ["TimeProvider"] = "context.CurrentUtcDateTime",
        ["Environment"] = "a value from an activity",
        ["Console"] = "context.CreateReplaySafeLogger",
        ["Thread"] = "an activity",
        ["ThreadPool"] = "an activity",
        ["Parallel"] = "Task.WhenAll over activities",
        ["Timer"] = "context.CreateTimer",
        ["Process"] = "an activity",
        ["HttpClient"] = "an activity",
        ["File"] = "an activity",
        ["Directory"] = "an activity",
        ["FileStream"] = "an activity",
        ["TableClient"] = "an activity",
        ["TableServiceClient"] = "an activity",
        ["BlobClient"] = "an activity",
        ["BlobContainerClient"] = "an activity",
        ["BlobServiceClient"] = "an activity",
        ["ISendGridClient"] = "an activity",
        ["SendGridClient"] = "an activity",
        ["DurableTaskClient"] = "an activity",
        ["IServiceProvider"] = "an activity",
        ["IConfiguration"] = "a value from an activity",
        ["CultureInfo"] = "a text from an activity",
    };

    private static readonly string[] Clocks = ["Now", "UtcNow", "Today"];

    public static IEnumerable<string> Offences(SyntaxNode root, string path) =>
        Names(root).Concat(Loggers(root)).Concat(State(root)).Concat(Loops(root)).Concat(Awaits(root))
            .Select(o => $"{path}({o.Node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}): {o.Reason}");

    private static IEnumerable<(SyntaxNode Node, string Reason)> Names(SyntaxNode root)
    {
        foreach (var access in root.DescendantNodes().OfType<MemberAccessExpressionSyntax>())
        {
            var (owner, name) = (LastName(access.Expression), access.Name.Identifier.Text);
            if (owner is "DateTime" or "DateTimeOffset" && Clocks.Contains(name)) yield return (access, $"{owner}.{name}: use context.CurrentUtcDateTime");
            if (ForbiddenNames.TryGetValue($"{owner}.{name}", out var instead)) yield return (access, $"{owner}.{name}: use {instead}");
            if (name is "ConfigureAwait" or "ContinueWith") yield return (access.Name, $"{name} leaves the orchestration's own thread of control");
            if (name is "Wait" or "GetResult") yield return (access.Name, $"{name} blocks; await instead");
        }

        foreach (var name in root.DescendantNodes().OfType<IdentifierNameSyntax>().Where(n => !IsMemberName(n)))
        {
            if (ForbiddenTypes.TryGetValue(name.Identifier.Text, out var instead)) yield return (name, $"{name.Identifier.Text}: use {instead}");
        }
    }

    private static IEnumerable<(SyntaxNode Node, string Reason)> Loggers(SyntaxNode root) =>
        from name in root.DescendantNodes().OfType<SimpleNameSyntax>()
        where name.Identifier.Text is "ILogger" or "ILoggerFactory" or "LoggerFactory" or "LoggerMessage"
            && name.FirstAncestorOrSelf<EqualsValueClauseSyntax>() is null
            && !(name.FirstAncestorOrSelf<VariableDeclarationSyntax>()?.ToString().Contains("CreateReplaySafeLogger", StringComparison.Ordinal) ?? false)
        select ((SyntaxNode)name, $"{name.Identifier.Text}: a logger comes from context.CreateReplaySafeLogger, or every replay logs again");

    /// <summary>A replay runs on a new object: what was kept in a field is gone, and what was injected may have changed.</summary>
    private static IEnumerable<(SyntaxNode Node, string Reason)> State(SyntaxNode root)
    {
        foreach (var field in root.DescendantNodes().OfType<FieldDeclarationSyntax>())
        {
            var isFixed = field.Modifiers.Any(SyntaxKind.ConstKeyword) || (field.Modifiers.Any(SyntaxKind.StaticKeyword) && field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword));
            if (!isFixed) yield return (field, $"field {field.Declaration.Variables[0].Identifier}: an orchestration keeps its state in its history");
        }

        var services = root.DescendantNodes().OfType<ClassDeclarationSyntax>().Select(c => c.ParameterList).Concat(root.DescendantNodes().OfType<ConstructorDeclarationSyntax>().Select(c => c.ParameterList));
        foreach (var list in services.Where(l => l is { Parameters.Count: > 0 }))
        {
            yield return (list!, "an orchestration has no services: what it needs comes from an activity");
        }

        foreach (var locked in root.DescendantNodes().OfType<LockStatementSyntax>()) yield return (locked, "lock: an orchestration runs alone");
    }

    private static IEnumerable<(SyntaxNode Node, string Reason)> Loops(SyntaxNode root) =>
        from loop in root.DescendantNodes()
        where loop is WhileStatementSyntax { Condition: LiteralExpressionSyntax } or ForStatementSyntax { Condition: null } or DoStatementSyntax { Condition: LiteralExpressionSyntax }
        where !loop.FirstAncestorOrSelf<MemberDeclarationSyntax>()!.DescendantTokens().Any(t => t.Text == "ContinueAsNew")
        select (loop, "a loop without end lets the history grow without end: ContinueAsNew");

    private static IEnumerable<(SyntaxNode Node, string Reason)> Awaits(SyntaxNode root) =>
        from awaited in root.DescendantNodes().OfType<AwaitExpressionSyntax>()
        where !new ContextTasks(awaited).Allows(awaited.Expression)
        select ((SyntaxNode)awaited, $"await {awaited.Expression}: only tasks of the context may be awaited");

    private static bool IsMemberName(IdentifierNameSyntax name) => name.Parent is MemberAccessExpressionSyntax access && access.Name == name;

    private static string LastName(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.Text,
        SimpleNameSyntax name => name.Identifier.Text,
        _ => "",
    };
}
