using DanVanKheo.Api;
using static DanVanKheo.Functions.Tests.Pages.Samples;

namespace DanVanKheo.Functions.Tests.Pages;

/// <summary>The pages of other programs: their tokens.</summary>
internal static class SampleApi
{
    private static readonly ApiToken Token = new("0123456789ab", Hostile, "p1", ApiScopes.All, Now, Now.AddDays(90), "p2") { LastUsedAt = Now };

    public static IEnumerable<SamplePage> Pages()
    {
        var empty = new ApiTokensView([], [new("p1", "Lê Thị Thu, Chuyên viên"), new("p2", Hostile)], ApiTokenInput.Empty, [], Nonce);
        yield return SamplePage.Of<ApiTokensPage, ApiTokensView>("api-tokens-empty", "/can-bo/api", empty);
        yield return SamplePage.Of<ApiTokensPage, ApiTokensView>("api-tokens", "/can-bo/api", empty with
        {
            Tokens = [new(Token, "Lê Thị Thu", true), new(Token with { RevokedAt = Now, Name = "Trục liên thông văn bản" }, Hostile, false), new(Token with { LastUsedAt = null }, "Lê Thị Thu", false)],
            Made = "dvk_" + new string('W', 43),
        });
        yield return SamplePage.Of<ApiTokensPage, ApiTokensView>("api-tokens-problems", "/can-bo/api", empty with
        {
            Input = new(Hostile, "", [ApiScopes.Admin, "khác"], "9999"),
            Problems = [new("person", "ChoiceMissing"), new("scopes", "UnknownChoice"), new("days", "TokenDays", ApiToken.LongestDays)],
        });
    }
}
