using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DanVanKheo.Architecture.Orchestrations;

public sealed class DialectTests
{
    private const string Ending = ".orchestration.cs";

    [Fact]
    public void Orchestrations_say_nothing_a_replay_could_say_differently() =>
        Offences.None(Repository.Under("src/Functions", Ending).SelectMany(f => Dialect.Offences(f.Syntax, f.Path)), "Orchestrations are a dialect of their own.");

    [Theory]
    [InlineData("await context.CallActivityAsync(\"a\");")]
    [InlineData("var opinion = await context.WaitForExternalEvent<Opinion>(\"opinion\");")]
    [InlineData("var timer = context.CreateTimer(due, token); var answer = context.WaitForExternalEvent<int>(\"x\"); if (await Task.WhenAny(timer, answer) == answer) { var x = await answer; }")]
    [InlineData("var winner = await Task.WhenAny([context.CallActivityAsync(\"a\"), context.CallActivityAsync(\"b\")]); await winner;")]
    [InlineData("await Task.WhenAll(items.Select(i => context.CallActivityAsync(\"a\", i)));")]
    [InlineData("var all = items.Select(i => context.CallActivityAsync(\"a\", i)).ToList(); await Task.WhenAll(all);")]
    [InlineData("await Helper(context, 1);")]
    [InlineData("await Reminding.Next(context, 1);")]
    [InlineData("await (ready ? context.CallActivityAsync(\"a\") : context.CallSubOrchestratorAsync(\"b\"));")]
    [InlineData("var logger = context.CreateReplaySafeLogger<Sample>(); ILogger other = context.CreateReplaySafeLogger(\"x\");")]
    [InlineData("while (true) { await context.CallActivityAsync(\"a\"); context.ContinueAsNew(1); }")]
    [InlineData("var now = context.CurrentUtcDateTime; var id = context.NewGuid(); var day = DateTime.MinValue;")]
    public void What_may_be_said(string body) => Assert.Empty(Check(body));

    [Theory]
    [InlineData("var now = DateTime.UtcNow;", "DateTime.UtcNow")]
    [InlineData("var now = System.DateTimeOffset.Now;", "DateTimeOffset.Now")]
    [InlineData("var now = DateTime.Today;", "DateTime.Today")]
    [InlineData("var id = Guid.NewGuid();", "Guid.NewGuid")]
    [InlineData("var n = Random.Shared.Next();", "Random")]
    [InlineData("var n = new Random().Next();", "Random")]
    [InlineData("await Task.Run(() => 1);", "Task.Run")]
    [InlineData("await Task.Delay(1);", "Task.Delay")]
    [InlineData("Thread.Sleep(1);", "Thread")]
    [InlineData("var client = new HttpClient();", "HttpClient")]
    [InlineData("var text = File.ReadAllText(\"x\");", "File")]
    [InlineData("var e = Environment.GetEnvironmentVariable(\"x\");", "Environment")]
    [InlineData("Console.WriteLine();", "Console")]
    [InlineData("TableClient table = null;", "TableClient")]
    [InlineData("BlobContainerClient blobs = null;", "BlobContainerClient")]
    [InlineData("await context.CallActivityAsync(\"a\").ConfigureAwait(false);", "ConfigureAwait")]
    [InlineData("await client.GetAsync(\"x\");", "await client.GetAsync")]
    [InlineData("var task = other.Go(); await task;", "await task")]
    [InlineData("Task task = context.CallActivityAsync(\"a\"); task = other.Go(); await task;", "await task")]
    [InlineData("await Task.WhenAll(context.CallActivityAsync(\"a\"), other.Go());", "await Task.WhenAll")]
    [InlineData("await other.Go(context);", "await other.Go")]
    [InlineData("context.CallActivityAsync(\"a\").Wait();", "Wait blocks")]
    [InlineData("while (true) { await context.CallActivityAsync(\"a\"); }", "loop without end")]
    [InlineData("for (;;) { await context.CallActivityAsync(\"a\"); }", "loop without end")]
    [InlineData("lock (this) { }", "lock")]
    public void What_may_not_be_said(string body, string offence) => Assert.Contains(Check(body), o => o.Contains(offence, StringComparison.Ordinal));

    [Theory]
    [InlineData("class Sample(IMailer mailer) { }", "no services")]
    [InlineData("class Sample { public Sample(IMailer mailer) { } }", "no services")]
    [InlineData("class Sample { private int count; }", "field count")]
    [InlineData("class Sample { private static int count; }", "field count")]
    [InlineData("class Sample { void Go(ILogger logger) { } }", "ILogger")]
    [InlineData("class Sample { void Go(ILogger<Sample> logger) { } }", "ILogger")]
    public void What_a_class_may_not_hold(string source, string offence) =>
        Assert.Contains(Check(Parse(source)), o => o.Contains(offence, StringComparison.Ordinal));

    [Fact]
    public void A_class_may_hold_what_never_changes() =>
        Assert.Empty(Check(Parse("class Sample { private const int Most = 3; private static readonly string[] Names = []; }")));

    private static IEnumerable<string> Check(string body) => Check(Parse(
        $$"""class Sample { async Task Go(TaskOrchestrationContext context, int[] items) { {{body}} } static async Task Helper(TaskOrchestrationContext c, int n) { await c.CallActivityAsync("x"); } }"""));

    private static IEnumerable<string> Check(SyntaxNode root) => Dialect.Offences(root, "x");

    private static SyntaxNode Parse(string source) => CSharpSyntaxTree.ParseText(source).GetRoot();
}
