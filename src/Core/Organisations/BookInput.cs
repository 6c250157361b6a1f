using System.Globalization;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;
using DanVanKheo.Text;

namespace DanVanKheo.Organisations;

/// <summary>What was typed into a form about organisations, read field by field; what cannot be read becomes a problem of its field.</summary>
public sealed class BookInput(IReadOnlyDictionary<string, string> typed)
{
    private const int LongestText = 300;
    private readonly List<FieldProblem> problems = [];

    public IReadOnlyList<FieldProblem> Problems => problems;

    /// <summary>As typed, normalised; "none of these" is nothing.</summary>
    public string this[string field] => VietnameseText.NormaliseLine(typed.GetValueOrDefault(field, "")) is var text && text == BookField.None ? "" : text;

    public string Text(string field, bool required = true)
    {
        var text = this[field];
        if (required && text.Length == 0) Refuse(field, "Missing");
        if (text.Length > LongestText) Refuse(field, "TooLong", LongestText, text.Length);
        return text;
    }

    public string? Optional(string field) => Text(field, required: false) is { Length: > 0 } text ? text : null;

    public DateOnly Day(string field) => Parse(field, required: true) ?? default;

    public DateOnly? OptionalDay(string field) => Parse(field, required: false);

    public int? Number(string field, bool required = false)
    {
        var text = Text(field, required).Replace(".", "", StringComparison.Ordinal);
        if (text.Length == 0) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        Refuse(field, "NotFigure");
        return null;
    }

    /// <summary>Per cent as people say them: 60 is 0.6.</summary>
    public decimal Share(string field)
    {
        var text = Text(field).TrimEnd('%').TrimEnd().Replace(',', '.');
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is > 0 and <= 100) return share / 100m;
        if (text.Length > 0) Refuse(field, "NotShare");
        return 1m;
    }

    public bool Ticked(string field) => this[field] == FieldRules.Consented;

    public T? Choice<T>(string field, bool required = true)
        where T : struct, Enum
    {
        var text = Text(field, required);
        if (text.Length == 0) return null;
        if (Enum.GetNames<T>().Contains(text)) return Enum.Parse<T>(text);
        Refuse(field, "UnknownChoice");
        return null;
    }

    public void Refuse(string field, string code, params object[] details) => problems.Add(new(field, code, details));

    private DateOnly? Parse(string field, bool required)
    {
        var text = Text(field, required);
        if (text.Length == 0) return null;
        if (FieldRules.TryDate(text, out var day) && day.Year is > 1945 and < 2100) return day;
        Refuse(field, "NotDate");
        return null;
    }
}
