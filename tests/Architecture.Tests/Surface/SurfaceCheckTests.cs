namespace DanVanKheo.Architecture.Surface;

/// <summary>A stand-in made to offend, one way at a time.</summary>
public sealed class SurfaceCheckTests
{
    private static readonly string[] Official =
    [
        "T:S.Mail  // sealed class : S.Thing implements System.IDisposable",
        "T:S.Thing  // abstract class",
        "T:S.State  // enum",
        "M:S.Mail.#ctor(System.String to)",
        "M:S.Mail.SendAsync``1(T body, System.Boolean twice = False, System.Threading.CancellationToken token = default) : System.Threading.Tasks.Task<T>",
        "M:S.Mail.TryGet(System.String key, out System.Object& value) : System.Boolean",
        "M:S.Mail.Dispose() : System.Void",
        "M:S.Thing.#ctor()",
        "P:S.Mail.To : System.String {get;set;}",
        "P:S.Mail.Id : System.String {get;}",
        "F:S.State.On : S.State",
    ];

    [Fact]
    public void A_faithful_part_has_no_offence() => Assert.Empty(Check("""
        public sealed class Mail : Thing, System.IDisposable
        {
            public Mail(string to) { To = to; }
            public string To { get; }
            public System.Threading.Tasks.Task<T> SendAsync<T>(T body, bool twice = false, System.Threading.CancellationToken token = default) => null;
            public bool TryGet(string key, out object value) { value = null; return false; }
            public void Dispose() { }
            public override string ToString() => "";
            internal void OnlyOurs() { }
            private protected void OnlyOursBelow() { }
        }
        internal sealed class OnlyOurs { public void Go() { } }
        """));

    [Theory]
    [InlineData("public sealed class Mail : Thing { public Mail(string address) { } }", "M:S.Mail.#ctor(System.String address)", "nearest: M:S.Mail.#ctor(System.String to)")]
    [InlineData("public sealed class Mail : Thing { }", "M:S.Mail.#ctor()", "nearest: M:S.")]
    [InlineData("public class Mail : Thing { public Mail(string to) { } }", "S.Mail is class, officially sealed class", "")]
    [InlineData("public sealed class Mail { public Mail(string to) { } }", "S.Mail derives from nothing, officially from S.Thing", "")]
    [InlineData("public sealed class Mail : Thing, System.ICloneable { public Mail(string to) { } object System.ICloneable.Clone() => null; }", "implements System.ICloneable", "")]
    [InlineData("public sealed class Mail : Thing { public Mail(string to) { } public string Id { get; set; } }", "P:S.Mail.Id : System.String {get;set;}", "nearest: P:S.Mail.Id : System.String {get;}")]
    [InlineData("public sealed class Mail : Thing { public Mail(string to) { } public System.Threading.Tasks.Task<T> SendAsync<T>(T body, bool twice = true, System.Threading.CancellationToken token = default) => null; }", "twice = True", "twice = False")]
    [InlineData("public sealed class Mail : Thing { public Mail(string to) { } public bool TryGet(string key, ref object value) => false; }", "TryGet(System.String key, System.Object& value)", "out System.Object& value")]
    [InlineData("public class Letter { }", "T:S.Letter is no public type of the package", "nearest: T:S.")]
    [InlineData("public static class Extensions { public static void Go(this string s) { } }", "T:S.Extensions is no public type", "")]
    public void An_offence_is_named_with_what_to_write_instead(string source, string offence, string nearest)
    {
        var found = Assert.Single(Check(source));
        Assert.Contains(offence, found, StringComparison.Ordinal);
        Assert.Contains(nearest, found, StringComparison.Ordinal);
    }

    [Fact]
    public void An_enum_may_not_invent_a_value()
    {
        Assert.Contains("F:S.State.Off : S.State", Assert.Single(new CompiledSample("namespace S { public enum State { On, Off } }").OffencesOfStandIn(Official)), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Check(string source) =>
        new CompiledSample($$"""namespace S { public abstract class Thing { } {{source}} }""").OffencesOfStandIn(Official);
}
