using System.Security.Cryptography;
using DanVanKheo.Access;
using FsCheck;
using FsCheck.Fluent;

namespace DanVanKheo.Tests.Access;

public sealed class AccessTokenTests
{
    private static readonly byte[] Ramp = [.. Enumerable.Range(0, 40).Select(i => (byte)i)];

    [Fact]
    public void A_token_is_43_characters_that_need_no_escaping() => Prop.ForAll(
        Gen.Choose(0, 255).Select(i => (byte)i).ArrayOf(AccessToken.Bytes).ToArbitrary(),
        random =>
        {
            var token = AccessToken.From(random);
            return AccessToken.IsWellFormed(token) && Uri.EscapeDataString(token) == token
                && Convert.FromBase64String(token.Replace('-', '+').Replace('_', '/') + "=").AsSpan().SequenceEqual(random);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void More_random_bytes_than_needed_are_left_out_and_fewer_refused()
    {
        Assert.Equal(AccessToken.From(Ramp.AsSpan(0, 32)), AccessToken.From(Ramp));
        Assert.Throws<ArgumentException>(() => AccessToken.From(Ramp.AsSpan(0, 31)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh")]
    [InlineData("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8A")]
    [InlineData("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh=")]
    [InlineData("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdH/8")]
    [InlineData("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHế8")]
    [InlineData("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwd\r\n8")]
    [InlineData("' or PartitionKey ne '                     ")]
    public void What_cannot_be_a_token_is_seen_without_a_look_up(string? text) => Assert.False(AccessToken.IsWellFormed(text));

    [Fact]
    public void The_hash_is_SHA_256_in_lower_case() =>
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", AccessToken.Hash("abc"));

    [Fact]
    public void A_nonce_fits_its_own_token_and_form_only()
    {
        var token = AccessToken.From(Ramp);
        var other = AccessToken.From(RandomNumberGenerator.GetBytes(32));
        var nonce = AccessToken.Nonce(token, "y-kien");
        Assert.True(AccessToken.NonceMatches(token, "y-kien", nonce));
        Assert.All((string?[])[null, "", nonce[..^1], nonce + "0", nonce.ToUpperInvariant(), AccessToken.Hash(token), token, "ế", AccessToken.Nonce(other, "y-kien"), AccessToken.Nonce(token, "dang-ky")],
            sent => Assert.False(AccessToken.NonceMatches(token, "y-kien", sent)));
        Assert.False(AccessToken.NonceMatches(other, "y-kien", nonce));
    }

    [Fact]
    public void Two_forms_never_share_a_nonce() => Prop.ForAll(
        NastyText.Texts.Zip(NastyText.Texts).ToArbitrary(),
        forms => forms.Item1 == forms.Item2 || Utf8(forms.Item1) == Utf8(forms.Item2)
            || AccessToken.Nonce(AccessToken.From(Ramp), forms.Item1) != AccessToken.Nonce(AccessToken.From(Ramp), forms.Item2)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    public void A_grant_dies_at_its_instant(int ticks, bool valid)
    {
        var expires = new DateTimeOffset(2027, 6, 1, 0, 0, 0, TimeSpan.Zero);
        Assert.Equal(valid, new AccessGrant(AccessPurpose.Opinion, "DVK-2027-0042", "bi-thu", expires, "khoi", 1).IsValid(expires.AddTicks(ticks)));
    }

    // Halves of surrogate pairs all become the same replacement character in UTF-8; form names never hold them.
    private static string Utf8(string text) => Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(text));
}
