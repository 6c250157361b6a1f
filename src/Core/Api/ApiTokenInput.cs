using System.Globalization;
using DanVanKheo.Rules;

namespace DanVanKheo.Api;

/// <summary>What an administrator types to make a token.</summary>
public sealed record ApiTokenInput(string Name, string Person, IReadOnlyList<string> Scopes, string Days)
{
    public const int LongestName = 100;

    public static ApiTokenInput Empty { get; } = new("", "", [], "90");

    public int ForDays => int.TryParse(Days, NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : 0;

    public IEnumerable<FieldProblem> Check(Func<string, bool> isPerson)
    {
        if (Name.Length == 0) yield return new("name", "Missing");
        if (Name.Length > LongestName) yield return new("name", "TooLong", LongestName, Name.Length);
        if (!isPerson(Person)) yield return new("person", "ChoiceMissing");
        if (Scopes.Count == 0) yield return new("scopes", "ChoiceMissing");
        else if (Scopes.Except(ApiScopes.All).Any()) yield return new("scopes", "UnknownChoice");
        if (ForDays is < 1 or > ApiToken.LongestDays) yield return new("days", "TokenDays", ApiToken.LongestDays);
    }
}
