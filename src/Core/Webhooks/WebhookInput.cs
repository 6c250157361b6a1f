using DanVanKheo.Rules;

namespace DanVanKheo.Webhooks;

/// <summary>What an administrator types to have another system told.</summary>
public sealed record WebhookInput(string Address, IReadOnlyList<string> Events)
{
    public const int LongestAddress = 500;

    public static WebhookInput Empty { get; } = new("", []);

    /// <param name="relaxed">Development.</param>
    public IEnumerable<FieldProblem> Check(bool relaxed)
    {
        if (Address.Length > LongestAddress) yield return new("address", "TooLong", LongestAddress, Address.Length);
        else if (AddressGuard.Refusal(Address, relaxed) is { } refused) yield return new("address", refused);
        if (Events.Count == 0) yield return new("events", "ChoiceMissing");
        else if (Events.Except(WebhookEvent.All).Any()) yield return new("events", "UnknownChoice");
    }
}
