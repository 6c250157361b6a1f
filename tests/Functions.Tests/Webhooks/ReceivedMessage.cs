using System.Text;
using System.Text.Json.Nodes;

namespace DanVanKheo.Functions.Tests.Webhooks;

/// <summary>A message as it came.</summary>
internal sealed record ReceivedMessage(byte[] Body, string Id, long Timestamp, string Signature)
{
    public string Text => Encoding.UTF8.GetString(Body);

    public JsonNode Json => JsonNode.Parse(Body)!;
}
