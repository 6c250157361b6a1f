using DanVanKheo.Api;

namespace DanVanKheo.Core.Tests.Api;

/// <summary>Tokens, cursors, tags, paths and parameters.</summary>
public sealed class ApiRulesTests
{
    private static readonly DateTimeOffset Now = new(2027, 3, 1, 2, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, false, true)]
    [InlineData(29, false, true)]
    [InlineData(30, false, false)]
    [InlineData(1, true, false)]
    public void A_token_lasts_until_it_expires_or_is_revoked(int days, bool revoked, bool valid)
    {
        var token = new ApiToken("0123456789ab", "x", "p", [ApiScopes.ReadDossiers], Now, Now.AddDays(30), "by") { RevokedAt = revoked ? Now : null };
        Assert.Equal(valid, token.IsValid(Now.AddDays(days)));
    }

    [Fact]
    public void A_scope_opens_itself_and_admin_opens_all()
    {
        Assert.All(ApiScopes.All, s => Assert.True(ApiScopes.Allow([ApiScopes.Admin], s)));
        Assert.All(ApiScopes.All, s => Assert.True(ApiScopes.Allow([s], s)));
        Assert.All(ApiScopes.All.Where(s => s != ApiScopes.ReadDossiers), s => Assert.False(ApiScopes.Allow([ApiScopes.ReadDossiers], s)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("dvk_")]
    [InlineData("dvk_short")]
    [InlineData("abcdefghijklmnopqrstuvwxyzabcdefghijklmnopq")]
    public void What_cannot_be_a_token_has_no_hash(string? text) => Assert.Null(ApiToken.HashOf(text));

    [Fact]
    public void A_token_is_known_by_its_hash_and_named_by_its_beginning()
    {
        var hash = ApiToken.HashOf(ApiToken.Text(new string('a', 43)))!;
        Assert.Equal(64, hash.Length);
        Assert.StartsWith(ApiToken.IdOf(hash), hash, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "p", "read:dossiers", "30", "name Missing")]
    [InlineData("x", "nobody", "read:dossiers", "30", "person ChoiceMissing")]
    [InlineData("x", "p", "", "30", "scopes ChoiceMissing")]
    [InlineData("x", "p", "read:dossiers,write:all", "30", "scopes UnknownChoice")]
    [InlineData("x", "p", "admin", "0", "days TokenDays")]
    [InlineData("x", "p", "admin", "367", "days TokenDays")]
    [InlineData("x", "p", "admin", "mười", "days TokenDays")]
    [InlineData("x", "p", "admin", "366", "")]
    public void What_is_typed_for_a_token_is_checked(string name, string person, string scopes, string days, string problem)
    {
        var input = new ApiTokenInput(name, person, scopes.Split(',', StringSplitOptions.RemoveEmptyEntries), days);
        Assert.Equal(problem, string.Join(", ", input.Check(id => id == "p").Select(p => $"{p.Field} {p.Code}")));
    }

    [Fact]
    public void A_cursor_is_good_for_its_own_list()
    {
        var cursor = ApiCursor.Write("a", "2027|DVK-2027-0001");
        Assert.DoesNotContain("DVK", cursor, StringComparison.Ordinal);
        Assert.Equal("2027|DVK-2027-0001", ApiCursor.Read("a", cursor));
        Assert.Null(ApiCursor.Read("b", cursor));
        foreach (var bad in (string[])["", "%", "bịa", "AAAA", cursor + "!"]) Assert.Null(ApiCursor.Read("a", bad));
    }

    [Theory]
    [InlineData("\"a\"", false, true)]
    [InlineData("\"b\", \"a\"", false, true)]
    [InlineData("*", false, true)]
    [InlineData("W/\"a\"", false, false)]
    [InlineData("W/\"a\"", true, true)]
    [InlineData("\"b\"", true, false)]
    [InlineData("", true, false)]
    [InlineData(null, true, false)]
    public void A_tag_is_named_strongly_unless_weak_ones_count(string? header, bool weak, bool named) => Assert.Equal(named, EntityTag.IsNamed("\"a\"", header, weak));

    [Theory]
    [InlineData("dossiers/{code}", "dossiers/DVK-1", "code=DVK-1")]
    [InlineData("dossiers/{code}", "dossiers", null)]
    [InlineData("dossiers/{code}", "dossiers/", null)]
    [InlineData("dossiers/{code}", "drafts/x", null)]
    [InlineData("a/{b}/c/{d}", "a/1/c/2", "b=1 d=2")]
    [InlineData("a/{b}/c/{d}", "a/1/x/2", null)]
    [InlineData("token", "token", "")]
    public void A_path_gives_what_stands_in_its_braces(string path, string asked, string? values) =>
        Assert.Equal(values, new OperationShape("x", "GET", path, "", "").Match(asked) is { } found ? string.Join(' ', found.Select(v => $"{v.Key}={v.Value}")) : null);

    [Theory]
    [InlineData("text=x", "x")]
    [InlineData("count=12", "12")]
    [InlineData("count=", "")]
    [InlineData("count=1.5", "count NotInteger")]
    [InlineData("day=2027-06-15", "2027-06-15")]
    [InlineData("day=15/06/2027", "day NotIsoDate")]
    [InlineData("yes=true", "True")]
    [InlineData("yes=co", "yes NotBoolean")]
    [InlineData("kind=LocalTime", "LocalTime")]
    [InlineData("kind=localtime", "LocalTime")]
    [InlineData("kind=1", "kind UnknownChoice")]
    [InlineData("other=1", "other ParameterUnknown")]
    public void Parameters_are_read_by_their_kind(string given, string expected)
    {
        var (name, value) = (given.Split('=')[0], given.Split('=')[1]);
        var (query, problems) = QueryReader.Read(typeof(Sample), [new(name, value)]);
        var read = query is Sample s ? $"{s.Text}{s.Count}{s.Day:yyyy-MM-dd}{s.Yes}{s.Kind}" : string.Join(", ", problems.Select(p => $"{p.Field} {p.Code}"));
        Assert.Equal(expected, read);
    }

    public sealed record Sample(string? Text = null, int? Count = null, DateOnly? Day = null, bool? Yes = null, DateTimeKindOfTests? Kind = null);

    public enum DateTimeKindOfTests
    {
        Utc,
        LocalTime,
    }
}
