using System.Globalization;
using DanVanKheo.Calendar;
using DanVanKheo.Rules;

namespace DanVanKheo.Registrations;

/// <summary>What an officer types to make a late code.</summary>
public sealed record LateCodeInput(string Unit, string Uses, string Until, string Email, string Reason)
{
    public const int ShortestReason = 10;
    public const int LongestReason = 500;

    public static LateCodeInput Empty { get; } = new("", "1", "", "", "");

    public IEnumerable<FieldProblem> Check(DateOnly today, Func<string, bool> isUnit)
    {
        if (!isUnit(Unit)) yield return new("unit", Unit.Length == 0 ? "ChoiceMissing" : "UnknownChoice");
        if (!int.TryParse(Uses, NumberStyles.None, CultureInfo.InvariantCulture, out var uses) || uses is < 1 or > LateCode.MostUses) yield return new("uses", "LateCodeUses", LateCode.MostUses);
        if (!FieldRules.TryDate(Until, out var day)) yield return new("until", "NotDate");
        else if (day < today) yield return new("until", "LateCodePast", VietnamTime.Date(today));
        if (!FieldRules.IsEmail(Email)) yield return new("email", "NotEmail");
        if (Reason.Length < ShortestReason) yield return new("reason", "TooShort", ShortestReason, Reason.Length);
        if (Reason.Length > LongestReason) yield return new("reason", "TooLong", LongestReason, Reason.Length);
    }
}
