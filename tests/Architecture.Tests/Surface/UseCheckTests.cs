namespace DanVanKheo.Architecture.Surface;

/// <summary>An app made to use what the official package does not have.</summary>
public sealed class UseCheckTests
{
    private const string StandIn = """
        namespace S
        {
            public class Page<T> { public Page() { } public T First { get; set; } public string Extra { get; set; } }
            public class Base { public Base() { } public void Inherited() { } }
            public class Client : Base
            {
                public Client() { }
                public string Name { get; set; }
                public int Extra { get; set; }
                public void Send(string text, bool twice = false) { }
                public T Read<T>() => default;
                public static Client operator +(Client a, Client b) => a;
                public event System.Action Gone;
                public void Moved() { }
            }
            public interface IWork { void Do(); }
            public sealed class RouteAttribute : System.Attribute { public RouteAttribute() { } public string Path { get; set; } public string Extra { get; set; } }
            public class Unlisted { }
        }
        """;

    private static readonly string[] Official =
    [
        "T:S.Page`1  // class", "T:S.Base  // class", "T:S.Client  // class : S.Base", "T:S.IWork  // interface", "T:S.RouteAttribute  // sealed class : System.Attribute",
        "M:S.Page`1.#ctor()", "P:S.Page`1.First : T {get;set;}", "M:S.Base.Inherited() : System.Void", "M:S.Base.Moved() : System.Void", "M:S.Client.#ctor()", "P:S.Client.Name : System.String {get;set;}",
        "M:S.Client.Send(System.String text, System.Boolean twice = False) : System.Void", "M:S.Client.Read``1() : T",
        "M:static S.Client.op_Addition(S.Client a, S.Client b) : S.Client", "E:S.Client.Gone : System.Action",
        "M:S.IWork.Do() : System.Void abstract", "M:S.IWork.Undo() : System.Void abstract", "M:S.RouteAttribute.#ctor()", "P:S.RouteAttribute.Path : System.String {get;set;}",
    ];

    [Theory]
    [InlineData("var c = new S.Client { Name = \"a\" }; c.Send(c.Name); c.Inherited(); c += c; c.Gone += () => { };")]
    [InlineData("var p = new S.Page<int>(); p.First = 1;")]
    [InlineData("new S.Client().Moved();")]
    [InlineData("new S.Client().Read<string>();")]
    [InlineData("var l = new System.Collections.Generic.List<S.Client>(); l.Add(null);")]
    public void Official_members_may_be_used(string body) => Assert.Empty(Check($"class App {{ [S.Route(Path = \"/\")] void Go<U>(U u) {{ {body} }} }}"));

    [Theory]
    [InlineData("class App { void Go() { new S.Client().Extra = 1; } }", "P:S.Client.Extra : System.Int32 {get;set;} is used")]
    [InlineData("class App { object Go() => new S.Page<string>().Extra; }", "P:S.Page`1.Extra : System.String {get;set;} is used")]
    [InlineData("class App<T> { object Go() => new S.Page<T>().Extra; }", "P:S.Page`1.Extra : System.String {get;set;} is used")]
    [InlineData("class App { [S.Route(Extra = \"x\")] void Go() { } }", "P:S.RouteAttribute.Extra : System.String {get;set;} is used")]
    [InlineData("class App { void Go([S.Route(Extra = \"x\")] int a) { } }", "P:S.RouteAttribute.Extra : System.String {get;set;} is used")]
    [InlineData("class App { async System.Threading.Tasks.Task Go() { await System.Threading.Tasks.Task.Yield(); new S.Client().Extra = 1; } }", "P:S.Client.Extra")]
    [InlineData("class App : S.IWork { public void Do() { } }", "App implements S.IWork, which officially also asks for M:S.IWork.Undo()")]
    public void Anything_else_is_found(string source, string offence) => Assert.Contains(offence, Assert.Single(Check(source)), StringComparison.Ordinal);

    [Fact]
    public void A_type_the_package_does_not_have_is_found() => Assert.Contains(Check("class App { S.Unlisted u; object Go() => u; }"), o => o.StartsWith("T:S.Unlisted is used", StringComparison.Ordinal));

    private static IEnumerable<string> Check(string app) => new CompiledSample(StandIn).OffencesOfApp(app, Official);
}
