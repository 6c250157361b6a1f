using DanVanKheo.Api;
using DanVanKheo.Webhooks;
using static DanVanKheo.Functions.Tests.Pages.Samples;

namespace DanVanKheo.Functions.Tests.Pages;

/// <summary>The pages of other programs: their tokens, and the events they are told of.</summary>
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
        foreach (var page in Webhooks()) yield return page;
    }

    private static IEnumerable<SamplePage> Webhooks()
    {
        var subscription = new WebhookSubscription("0a1b2c3d4e5f", "https://nhan.coquan.vn/su-kien/" + new string('x', 80), WebhookEvent.All, "", "p1", Now);
        var sent = new WebhookDelivery(subscription.Id, "d1", WebhookEvent.StageEnded, "DVK-2027-0042", "k", Now);
        WebhookTry[] log = [new(Now, null, "NotReached"), new(Now, null, "NoAnswerInTime"), new(Now, 503, "RefusedByReceiver"), new(Now, 204, "")];
        var empty = new WebhooksView([], WebhookInput.Empty, [], Nonce);
        yield return SamplePage.Of<WebhooksPage, WebhooksView>("webhooks-empty", "/can-bo/webhook", empty);
        yield return SamplePage.Of<WebhooksPage, WebhooksView>("webhooks", "/can-bo/webhook", empty with
        {
            Lines =
            [
                new(subscription, [sent with { NextAt = Now, Log = log[..2] }, sent with { Id = "d2", State = WebhookState.Arrived, Log = log }, sent with { Id = "d3", Subject = "2027-h1", Event = WebhookEvent.PeriodFrozen, State = WebhookState.GivenUp, Log = log[..3] }]),
                new(subscription with { Id = "5e4d3c2b1a0f", Address = "https://cu.coquan.vn/", EndedAt = Now }, [sent with { Id = "d4", State = WebhookState.Dropped }]),
            ],
            Secret = "whsec_" + new string('W', 43),
        });
        yield return SamplePage.Of<WebhooksPage, WebhooksView>("webhooks-problems", "/can-bo/webhook", empty with
        {
            Lines = [new(subscription, [])],
            Input = new(Hostile, []),
            Problems = [new("address", "NotWebhookAddress"), new("events", "ChoiceMissing")],
        });
    }
}
