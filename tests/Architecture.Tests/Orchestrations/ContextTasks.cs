using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DanVanKheo.Architecture.Orchestrations;

/// <summary>
/// Follows an awaited expression back to the orchestration context: a call on it, a local that holds such a call,
/// <c>Task.WhenAll</c>/<c>WhenAny</c> over them, or a method that is handed the context.
/// </summary>
internal sealed class ContextTasks
{
    private readonly SyntaxNode body;
    private readonly HashSet<string> contexts;
    private readonly HashSet<string> ownMethods;
    private readonly HashSet<string> following = new(StringComparer.Ordinal);

    public ContextTasks(AwaitExpressionSyntax awaited)
    {
        body = awaited.Ancestors().OfType<MemberDeclarationSyntax>().First();
        var file = awaited.SyntaxTree.GetRoot();
        contexts = [.. body.AncestorsAndSelf().Concat(awaited.Ancestors()).SelectMany(Parameters).Where(p => p.Type?.ToString().EndsWith("TaskOrchestrationContext", StringComparison.Ordinal) == true).Select(p => p.Identifier.Text)];
        ownMethods = [.. file.DescendantNodes().OfType<MethodDeclarationSyntax>().Select(m => m.Identifier.Text), .. file.DescendantNodes().OfType<LocalFunctionStatementSyntax>().Select(m => m.Identifier.Text)];
    }

    public bool Allows(ExpressionSyntax? expression) => expression switch
    {
        IdentifierNameSyntax name => IsContextLocal(name.Identifier.Text),
        ParenthesizedExpressionSyntax inner => Allows(inner.Expression),
        PostfixUnaryExpressionSyntax forgiven => Allows(forgiven.Operand),
        AwaitExpressionSyntax inner => Allows(inner.Expression),
        ConditionalExpressionSyntax either => Allows(either.WhenTrue) && Allows(either.WhenFalse),
        ElementAccessExpressionSyntax element => Allows(element.Expression),
        CastExpressionSyntax cast => Allows(cast.Expression),
        CollectionExpressionSyntax list => list.Elements.All(AllowsElement),
        ArrayCreationExpressionSyntax { Initializer: { } all } => all.Expressions.All(Allows),
        ImplicitArrayCreationExpressionSyntax all => all.Initializer.Expressions.All(Allows),
        SwitchExpressionSyntax choice => choice.Arms.All(a => a.Expression is ThrowExpressionSyntax || Allows(a.Expression)),
        InvocationExpressionSyntax call => AllowsCall(call),
        _ => false,
    };

    private bool AllowsElement(CollectionElementSyntax element) => element switch
    {
        ExpressionElementSyntax one => Allows(one.Expression),
        SpreadElementSyntax many => Allows(many.Expression),
        _ => false,
    };

    private bool AllowsCall(InvocationExpressionSyntax call)
    {
        var arguments = call.ArgumentList.Arguments.Select(a => a.Expression).ToList();
        if (call.Expression is MemberAccessExpressionSyntax { Expression: var target, Name: var name })
        {
            if (Root(target) is { } root && contexts.Contains(root)) return true;
            if (target.ToString() == "Task" && name.Identifier.Text is "WhenAll" or "WhenAny") return arguments.All(Allows);
            // items.Select(item => context.CallActivityAsync(…)): the lambda gives the tasks.
            if (name.Identifier.Text is "Select" or "ToList" or "ToArray") return arguments.Count == 0 ? Allows(target) : arguments is [LambdaExpressionSyntax { ExpressionBody: { } task }] && Allows(task);
        }

        return IsOfTheDialect(call.Expression) && arguments.Any(a => a is IdentifierNameSyntax handed && contexts.Contains(handed.Identifier.Text));
    }

    // A method of this file, or a static one elsewhere: whatever takes the context stands in a file of the dialect (TriggerTests).
    private bool IsOfTheDialect(ExpressionSyntax method) => method switch
    {
        SimpleNameSyntax own => ownMethods.Contains(own.Identifier.Text),
        MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax type } => char.IsUpper(type.Identifier.Text[0]),
        _ => false,
    };

    /// <summary>True when everything ever put into the local comes from the context.</summary>
    private bool IsContextLocal(string name)
    {
        if (!following.Add(name)) return true;
        var sources = body.DescendantNodes().OfType<VariableDeclaratorSyntax>().Where(v => v.Identifier.Text == name).Select(v => v.Initializer?.Value)
            .Concat(body.DescendantNodes().OfType<AssignmentExpressionSyntax>().Where(a => a.Left.ToString() == name).Select(a => a.Right))
            .Where(v => v is not null).ToList();
        var allowed = sources.Count > 0 && sources.All(Allows);
        following.Remove(name);
        return allowed;
    }

    private static string? Root(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.Text,
        MemberAccessExpressionSyntax access => Root(access.Expression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => Root(access.Expression),
        _ => null,
    };

    private static IEnumerable<ParameterSyntax> Parameters(SyntaxNode node) => node switch
    {
        BaseMethodDeclarationSyntax method => method.ParameterList.Parameters,
        LocalFunctionStatementSyntax function => function.ParameterList.Parameters,
        ParenthesizedLambdaExpressionSyntax lambda => lambda.ParameterList.Parameters,
        _ => [],
    };
}
