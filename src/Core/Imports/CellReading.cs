using System.Text.RegularExpressions;
using DanVanKheo.Calendar;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Sheets;
using DanVanKheo.Text;

namespace DanVanKheo.Imports;

/// <summary>What a cell says, in the form in which the registration form keeps it. What cannot be understood stays as typed, and the form's own rules refuse it.</summary>
public static partial class CellReading
{
    private static readonly string[] Yes = ["x", "co", "yes", "y", "1", "true", "dong y", "da dong y", "v", "da co"];
    private static readonly string[] No = ["khong", "no", "n", "0", "false", "khong dong y", "chua"];

    /// <param name="choices">Of a field that has choices.</param>
    public static string Of(FormField field, ChoiceNames? choices, string typed)
    {
        var text = field.Kind == FieldKind.Text ? VietnameseText.Normalise(typed) : VietnameseText.NormaliseLine(typed);
        if (text.Length == 0) return "";
        return field.Kind switch
        {
            FieldKind.Choice => choices?.Read(text) ?? text,
            FieldKind.Choices => string.Join(',', text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(one => choices?.Read(one) ?? one).Distinct()),
            FieldKind.Date when SheetDate.TryRead(text, out var day) => VietnamTime.Date(day),
            FieldKind.Money when SheetNumber.TryRead(text, out var money) => SheetNumber.Write(money, 0),
            FieldKind.Number when SheetNumber.TryRead(text, out var number) => SheetNumber.Write(number),
            FieldKind.Consent => Consent(text),
            FieldKind.Phone => Phone(text),
            FieldKind.Email => text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? text[7..] : text,
            _ => text,
        };
    }

    private static string Consent(string text)
    {
        var folded = VietnameseText.Fold(text);
        if (Yes.Contains(folded) || text is "✓" or "✔") return FieldRules.Consented;
        return No.Contains(folded) ? "" : text;
    }

    /// <summary>Excel takes a number for a figure and drops the 0 it begins with.</summary>
    private static string Phone(string text)
    {
        var digits = Separators().Replace(text, "");
        if (digits.Length == 9 && digits[0] != '0' && digits.All(char.IsAsciiDigit)) return "0" + digits;
        return digits.Length == 11 && digits.StartsWith("84", StringComparison.Ordinal) ? "+" + digits : digits;
    }

    [GeneratedRegex(@"[\s.\-()]")]
    private static partial Regex Separators();
}
