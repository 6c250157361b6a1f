using System.Net;
using System.Text;
using DanVanKheo.Webhooks;

namespace DanVanKheo.Core.Tests.Webhooks;

/// <summary>Where messages may go, how they are signed, when they are sent again.</summary>
public sealed class WebhookRulesTests
{
    [Theory]
    [InlineData("https://nhan.coquan.vn/su-kien", null)]
    [InlineData("https://8.8.8.8/x", null)]
    [InlineData("https://[2606:4700:4700::1111]/x", null)]
    [InlineData("http://nhan.coquan.vn/su-kien", "NotHttps")]
    [InlineData("nhan.coquan.vn", "NotWebhookAddress")]
    [InlineData("ftp://nhan.coquan.vn/", "NotWebhookAddress")]
    [InlineData("file:///etc/passwd", "NotWebhookAddress")]
    [InlineData("https://ten:mat-khau@nhan.coquan.vn/", "NotWebhookAddress")]
    [InlineData("https://nhan.coquan.vn/#x", "NotWebhookAddress")]
    [InlineData("", "NotWebhookAddress")]
    [InlineData("https://localhost/", "PrivateAddress")]
    [InlineData("https://may-chu/", "PrivateAddress")]
    [InlineData("https://may-chu.local/", "PrivateAddress")]
    [InlineData("https://metadata.google.internal/", "PrivateAddress")]
    [InlineData("https://127.0.0.1/", "PrivateAddress")]
    [InlineData("https://2130706433/", "PrivateAddress")]
    [InlineData("https://0x7f.1/", "PrivateAddress")]
    [InlineData("https://169.254.169.254/metadata", "PrivateAddress")]
    [InlineData("https://10.1.2.3/", "PrivateAddress")]
    [InlineData("https://[::1]/", "PrivateAddress")]
    [InlineData("https://[::ffff:10.0.0.1]/", "PrivateAddress")]
    [InlineData("https://[fd00::1]/", "PrivateAddress")]
    public void An_address_of_this_network_is_refused(string address, string? refusal) => Assert.Equal(refusal, AddressGuard.Refusal(address, relaxed: false));

    [Theory]
    [InlineData("http://127.0.0.1:8080/x", null)]
    [InlineData("https://may-chu/", null)]
    [InlineData("http://ten@may-chu/", "NotWebhookAddress")]
    [InlineData("ftp://may-chu/", "NotWebhookAddress")]
    public void Development_is_relaxed_about_networks_only(string address, string? refusal) => Assert.Equal(refusal, AddressGuard.Refusal(address, relaxed: true));

    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("172.15.0.1", true)]
    [InlineData("172.16.0.1", false)]
    [InlineData("172.31.255.255", false)]
    [InlineData("172.32.0.1", true)]
    [InlineData("100.64.0.1", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("168.63.129.16", false)]
    [InlineData("::", false)]
    [InlineData("fe80::1", false)]
    [InlineData("64:ff9b::7f00:1", false)]
    [InlineData("2002:7f00:1::", false)]
    [InlineData("2606:4700::1", true)]
    public void Only_addresses_of_the_open_internet_are_open(string address, bool open) => Assert.Equal(open, AddressGuard.IsOpen(IPAddress.Parse(address)));

    /// <summary>The sum was made by another program: printf '1700000000.{"a":1}' | openssl dgst -sha256 -hmac secret.</summary>
    [Fact]
    public void The_signature_is_the_one_anybody_can_compute() =>
        Assert.Equal("sha256=49f24e537407743fa4a0242bb63b94b9a47ee99cbbe071ccd8a22550ae411686", WebhookSignature.Of("secret", 1700000000, Encoding.UTF8.GetBytes("""{"a":1}""")));

    [Fact]
    public void Another_time_body_or_secret_gives_another_signature()
    {
        string[] all = [Sign("a", 1, "x"), Sign("b", 1, "x"), Sign("a", 2, "x"), Sign("a", 1, "y"), Sign("a", 11, "x")];
        Assert.Equal(all.Length, all.Distinct().Count());

        static string Sign(string secret, long at, string body) => WebhookSignature.Of(secret, at, Encoding.UTF8.GetBytes(body));
    }

    [Fact]
    public void Pauses_grow_and_end()
    {
        var (now, pauses) = (new DateTimeOffset(2027, 3, 1, 0, 0, 0, TimeSpan.Zero), new List<TimeSpan>());
        for (var tries = 1; RetrySchedule.After(tries, now) is { } next; tries++) pauses.Add(next - now);
        Assert.Equal(6, pauses.Count);
        Assert.Equal(pauses.Order(), pauses);
        Assert.InRange(pauses.Aggregate(TimeSpan.Zero, (a, b) => a + b), TimeSpan.FromHours(24), TimeSpan.FromHours(48));
    }

    [Theory]
    [InlineData("https://nhan.coquan.vn/", "dossier.submitted", "")]
    [InlineData("https://nhan.coquan.vn/", "", "events ChoiceMissing")]
    [InlineData("https://nhan.coquan.vn/", "dossier.deleted", "events UnknownChoice")]
    [InlineData("https://10.0.0.1/", "period.frozen", "address PrivateAddress")]
    public void What_is_typed_is_checked(string address, string events, string problems) =>
        Assert.Equal(problems, string.Join(", ", new WebhookInput(address, events.Split(',', StringSplitOptions.RemoveEmptyEntries)).Check(relaxed: false).Select(p => $"{p.Field} {p.Code}")));

    [Theory]
    [InlineData("Submitted", "dossier.submitted")]
    [InlineData("StageClosed", "stage.ended dossier.commended")]
    [InlineData("ReportFrozen", "period.frozen")]
    [InlineData("OpinionGiven", "")]
    public void Lines_of_histories_tell_of_events(string act, string events) => Assert.Equal(events, string.Join(' ', WebhookEvent.Of(act)));
}
