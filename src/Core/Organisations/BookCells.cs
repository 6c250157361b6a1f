using System.Globalization;
using DanVanKheo.Registrations;
using DanVanKheo.Text;

namespace DanVanKheo.Organisations;

/// <summary>Reads the cells of one line and notes what cannot be read; never throws for what somebody typed.</summary>
internal sealed class BookCells(BookLine line, ICollection<BookFault> faults)
{
    private const int LongestText = 500;

    public BookLine Line => line;

    /// <summary>One line of normalised text; a fault when it must be there and is not.</summary>
    public string Text(string column, bool required = false)
    {
        var text = VietnameseText.NormaliseLine(line[column]);
        if (required && text.Length == 0) Fault("Missing", column);
        if (text.Length > LongestText) Fault("TooLong", column, LongestText);
        return text;
    }

    public string? Optional(string column) => Text(column) is { Length: > 0 } text ? text : null;

    /// <summary>An id: lower-case letters without marks, digits, hyphens; it stands in addresses.</summary>
    public string Id(string column)
    {
        var id = Text(column, required: true);
        if (id.Length > 0 && !IsId(id)) Fault("BadId", id);
        return id;
    }

    public DateOnly? Day(string column)
    {
        if (Text(column) is not { Length: > 0 } text) return null;
        if (FieldRules.TryDate(text, out var day) && day.Year is > 1900 and < 2200) return day;
        Fault("BadDate", text);
        return null;
    }

    public int? Number(string column)
    {
        if (Text(column) is not { Length: > 0 } text) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        Fault("BadNumber", text);
        return null;
    }

    /// <summary>A part of the whole: 0.4 or 0,4.</summary>
    public decimal Weight(string column)
    {
        var text = Text(column, required: true).Replace(',', '.');
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight) && weight is > 0 and <= 1) return weight;
        if (text.Length > 0) Fault("BadWeight", text);
        return 1m;
    }

    public T? Choice<T>(string column, bool required = false)
        where T : struct, Enum
    {
        var text = Text(column, required);
        if (text.Length == 0) return null;
        if (Enum.TryParse<T>(text, ignoreCase: false, out var value) && Enum.IsDefined(value) && !char.IsAsciiDigit(text[0])) return value;
        Fault("BadChoice", text, string.Join(", ", Enum.GetNames<T>()));
        return null;
    }

    public void Fault(string code, params IReadOnlyList<object> details) => faults.Add(new(line.Section, line.Line, code, details));

    public static bool IsId(string text) => text.Length is > 0 and <= 40 && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
