using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using Xunit;

namespace DanVanKheo.Functions.Tests.Opinions;

/// <summary>A token opens what it was issued for; every other one is refused alike.</summary>
[Collection(nameof(SharedApp))]
public sealed class ForgedTokenTests(DevelopmentApp app)
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    [Fact]
    public async Task Changed_and_invented_tokens_are_all_refused_in_the_same_words()
    {
        var token = (await app.People.RequestAsync(await app.People.RegisterAsync())).Link.Segments[^1];
        var changed = Enumerable.Range(0, token.Length).Select(i => token[..i] + Alphabet[(Alphabet.IndexOf(token[i], StringComparison.Ordinal) + 1) % 64] + token[(i + 1)..]);
        var random = new Random(20270301);
        var invented = Enumerable.Range(0, 200).Select(_ => string.Concat(Enumerable.Range(0, 43).Select(_ => Alphabet[random.Next(64)])));
        string[] odd = [token.ToUpperInvariant(), token.ToLowerInvariant(), token + "=", token[..42], token + "A", "%20" + token, "x", new string('A', 2000)];
        using var browser = app.Browser();
        var words = new HashSet<string>();
        foreach (var forged in changed.Concat(invented).Concat(odd))
        {
            var page = (await browser.RequestAsync(HttpMethod.Get, "/y-kien/" + forged)).Expect(HttpStatusCode.NotFound, forged);
            Assert.False(page.Headers.ContainsKey("Set-Cookie"), forged);
            words.Add(page.Text.Replace(forged, "", StringComparison.Ordinal));
        }

        Assert.Single(words);
    }

    [Fact]
    public async Task A_token_opens_the_page_of_its_own_dossier_and_purpose_only()
    {
        var (mine, other) = (await app.People.RegisterAsync(), await app.People.RegisterAsync());
        var token = (await app.People.RequestAsync(mine)).Link.Segments[^1];
        var draft = (await app.Mailbox.WaitForAsync(mine.Model.Email, "", where: m => m.Key.Contains("|DraftSaved|", StringComparison.Ordinal))).Link.Segments[^1];
        await AssertStatusAsync(200, mine.OpinionPage, "dvk_y_kien", token);
        await AssertStatusAsync(404, other.OpinionPage, "dvk_y_kien", token);
        await AssertStatusAsync(404, mine.OpinionPage, "dvk_y_kien", draft);
        await AssertStatusAsync(404, "/dang-ky/xem-lai", "dvk_ho_so", token);
        await AssertStatusAsync(404, "/so-ket/ky/2027-h1", "dvk_so_ket", token);
        await AssertStatusAsync(404, "/so-ket/" + token, "dvk_so_ket", token);
        await AssertStatusAsync(404, "/dang-ky/tiep/" + token, "dvk_ho_so", "");
        await AssertStatusAsync(404, "/y-kien/" + draft, "dvk_y_kien", "");
    }

    [Fact]
    public async Task A_link_token_is_no_proof_of_the_address()
    {
        var dossier = await app.People.RegisterAsync();
        var token = (await app.People.RequestAsync(dossier)).Link.Segments[^1];
        var answer = await RawRequest.GetAsync(app.Address, dossier.OpinionPage, $"Cookie: dvk_y_kien={token}; dvk_may={token}");
        Assert.Contains("name=\"code\"", answer.Body, StringComparison.Ordinal);
    }

    private async Task AssertStatusAsync(int status, string address, string cookie, string value)
    {
        var answer = await RawRequest.GetAsync(app.Address, address, $"Cookie: {cookie}={value}");
        Assert.True(answer.Status == status, $"{address} with {cookie}: {answer.Status} instead of {status}");
    }
}
