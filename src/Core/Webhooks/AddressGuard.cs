using System.Net;
using System.Net.Sockets;

namespace DanVanKheo.Webhooks;

/// <summary>Keeps messages out of networks that only this server can reach: an address typed by somebody must not become a way in (CWE-918).</summary>
public static class AddressGuard
{
    // 168.63.129.16 answers every machine on Azure, and nobody else.
    private static readonly IPNetwork[] Closed =
    [
        .. ((string[])["0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "168.63.129.16/32", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"]).Select(n => IPNetwork.Parse(n)),
        .. ((string[])["::/96", "::1/128", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8"]).Select(n => IPNetwork.Parse(n)),
    ];

    /// <summary>True for an address of the open internet.</summary>
    public static bool IsOpen(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return plain.AddressFamily is AddressFamily.InterNetwork or AddressFamily.InterNetworkV6 && !Closed.Any(n => n.Contains(plain));
    }

    /// <summary>Why the address cannot be one to send to; null when it can. What its name resolves to is looked at when it is connected to.</summary>
    /// <param name="relaxed">Development: plain HTTP and addresses of this network too.</param>
    public static string? Refusal(string text, bool relaxed)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http") || address.UserInfo.Length > 0 || address.Fragment.Length > 0) return "NotWebhookAddress";
        if (relaxed) return null;
        if (address.Scheme != "https") return "NotHttps";
        if (IPAddress.TryParse(address.Host.Trim('[', ']'), out var number)) return IsOpen(number) ? null : "PrivateAddress";
        return address.Host.Contains('.', StringComparison.Ordinal) && !address.Host.EndsWith(".local", StringComparison.OrdinalIgnoreCase) && !address.Host.EndsWith(".internal", StringComparison.OrdinalIgnoreCase) ? null : "PrivateAddress";
    }
}
