using System.Globalization;
using System.Text.RegularExpressions;
using DanVanKheo.Calendar;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;
using DanVanKheo.Text;

namespace DanVanKheo.Registrations;

/// <summary>Checks one answer against its field's definition.</summary>
public static partial class FieldRules
{
    public const int LongestText = 3000;

    /// <summary>What a ticked consent sends; anything else is no consent.</summary>
    public const string Consented = "yes";

    /// <summary>Null when the answer holds.</summary>
    public static FieldProblem? Check(FormField field, Answers answers, IReadOnlyCollection<string> options)
    {
        var value = answers[field.Id];
        if (value.Length == 0) return field.Required ? new(field.Id, Missing(field.Kind)) : null;
        if (value.Length < field.MinLength) return new(field.Id, "TooShort", field.MinLength, value.Length);
        if (value.Length > field.MaxLength) return new(field.Id, "TooLong", field.MaxLength, value.Length);
        if (field.MaxWords is { } most && VietnameseText.Words(value) is var words && words > most) return new(field.Id, "TooManyWords", most, words);
        return field.Kind switch
        {
            FieldKind.Line when value.Any(char.IsControl) => new(field.Id, "NotOneLine"),
            FieldKind.Choice when !options.Contains(value) => new(field.Id, "UnknownChoice"),
            FieldKind.Choices => CheckChoices(field, value.Split(','), answers, options),
            FieldKind.Date => CheckDate(field, value, answers),
            FieldKind.Money when !IsMoney(value) => new(field.Id, "NotMoney"),
            FieldKind.Number when !NumberPattern().IsMatch(value) => new(field.Id, "NotFigure"),
            FieldKind.Consent when field.Required && value != Consented => new(field.Id, Missing(field.Kind)),
            FieldKind.Email when !IsEmail(value) => new(field.Id, "NotEmail"),
            FieldKind.Phone when !PhonePattern().IsMatch(value.Replace(" ", "", StringComparison.Ordinal)) => new(field.Id, "NotPhone"),
            _ => null,
        };
    }

    /// <summary>dd/MM/yyyy as Vietnamese offices write it; one-digit days and months, dots and dashes are understood.</summary>
    public static bool TryDate(string value, out DateOnly day) =>
        DateOnly.TryParseExact(value.Replace('.', '/').Replace('-', '/'), ["d/M/yyyy", "yyyy/M/d"], CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static string Missing(FieldKind kind) => kind switch
    {
        FieldKind.Choice or FieldKind.Choices => "ChoiceMissing",
        FieldKind.Consent => "ConsentMissing",
        _ => "Missing",
    };

    private static FieldProblem? CheckChoices(FormField field, string[] ticked, Answers answers, IReadOnlyCollection<string> options)
    {
        if (!ticked.All(options.Contains)) return new(field.Id, "UnknownChoice");
        if (ticked.Length > field.MaxChoices) return new(field.Id, "TooManyChoices", field.MaxChoices, ticked.Length);
        return field.DiffersFrom is { } other && ticked.Contains(answers[other]) ? new(field.Id, "ChosenAlready") : null;
    }

    private static FieldProblem? CheckDate(FormField field, string value, Answers answers)
    {
        if (!TryDate(value, out var day) || day.Year is < 1945 or > 2100) return new(field.Id, "NotDate");
        if (field.NotBefore is { } other && TryDate(answers[other], out var earliest) && day < earliest)
        {
            return new(field.Id, "BeforeStart", VietnamTime.Date(earliest));
        }

        return null;
    }

    /// <summary>Whole đồng, with or without thousands dots: 2.900.000.000.</summary>
    private static bool IsMoney(string value) => MoneyPattern().IsMatch(value);

    public static bool IsEmail(string value) =>
        EmailPattern().IsMatch(value) && System.Net.Mail.MailAddress.TryCreate(value, out var parsed) && parsed.Address == value;

    [GeneratedRegex(@"^([0-9]{1,15}|[0-9]{1,3}(\.[0-9]{3}){1,4})\z")]
    private static partial Regex MoneyPattern();

    [GeneratedRegex(@"^([0-9]{1,12}|[0-9]{1,3}(\.[0-9]{3}){1,3})(,[0-9]{1,3})?\z")]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63})+\z")]
    private static partial Regex EmailPattern();

    // domain.md §4.1
    [GeneratedRegex(@"^(0|\+84)[0-9]{9}\z")]
    private static partial Regex PhonePattern();
}
