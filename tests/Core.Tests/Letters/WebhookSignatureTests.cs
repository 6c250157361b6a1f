using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DanVanKheo.Letters;

namespace DanVanKheo.Tests.Letters;

public sealed class WebhookSignatureTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2027, 3, 8, 1, 0, 0, TimeSpan.Zero);
    private static readonly byte[] Body = Encoding.UTF8.GetBytes("[{\"event\":\"bounce\",\"reason\":\"hộp thư đầy\"}]\r\n");
    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    private string PublicKey => Convert.ToBase64String(key.ExportSubjectPublicKeyInfo());

    public void Dispose() => key.Dispose();

    [Theory]
    [InlineData(0, true)]
    [InlineData(-24 * 60, true)]
    [InlineData(-25 * 60 - 1, false)]
    [InlineData(4, true)]
    [InlineData(6, false)]
    public void A_signature_holds_for_a_day_and_not_ahead_of_time(int minutes, bool holds)
    {
        var timestamp = Seconds(Now.AddMinutes(minutes));
        Assert.Equal(holds, WebhookSignature.IsValid(PublicKey, Sign(timestamp, Body), timestamp, Body, Now));
    }

    [Fact]
    public void Nothing_may_differ_from_what_was_signed()
    {
        var timestamp = Seconds(Now);
        var signature = Sign(timestamp, Body);
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        Assert.False(WebhookSignature.IsValid(PublicKey, signature, timestamp, Body.AsSpan()[..^1], Now));
        Assert.False(WebhookSignature.IsValid(PublicKey, signature, Seconds(Now.AddSeconds(1)), Body, Now));
        Assert.False(WebhookSignature.IsValid(Convert.ToBase64String(other.ExportSubjectPublicKeyInfo()), signature, timestamp, Body, Now));
        Assert.False(WebhookSignature.IsValid(PublicKey, Convert.ToBase64String(key.SignData(Body, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence)), timestamp, Body, Now));
        Assert.False(WebhookSignature.IsValid(PublicKey, Convert.ToBase64String(key.SignData([.. Encoding.ASCII.GetBytes(timestamp), .. Body], HashAlgorithmName.SHA256)), timestamp, Body, Now));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("AAAA", "1804467600")]
    [InlineData("khong phai base64", "1804467600")]
    [InlineData("AAAA", "-1")]
    [InlineData("AAAA", "99999999999999999")]
    [InlineData("AAAA", "hôm nay")]
    public void Rubbish_is_refused_and_throws_nothing(string signature, string timestamp)
    {
        Assert.False(WebhookSignature.IsValid(PublicKey, signature, timestamp, Body, Now));
        Assert.False(WebhookSignature.IsValid("", signature, timestamp, Body, Now));
        Assert.False(WebhookSignature.IsValid("AAAA", signature, timestamp, Body, Now));
    }

    private static string Seconds(DateTimeOffset at) => at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    private string Sign(string timestamp, byte[] body) =>
        Convert.ToBase64String(key.SignData([.. Encoding.ASCII.GetBytes(timestamp), .. body], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence));
}
