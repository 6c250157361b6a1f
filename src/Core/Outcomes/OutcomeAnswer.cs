using System.Globalization;

namespace DanVanKheo.Outcomes;

/// <summary>An answer as it is stored. The records of one block share it: what is asked of it is worked out once.</summary>
public sealed class OutcomeAnswer(string field, string text)
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public string Field { get; } = field;

    public string Text { get; } = text;

    /// <summary>A stored number: thousands dots and a decimal comma, as in Vietnam; null when it is none.</summary>
    public decimal? Number { get; } = decimal.TryParse(text, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, Vietnamese, out var number) ? number : null;

    /// <summary>Its place among <see cref="OutcomeQuestions.Columns"/>; -1 when it is none of an indicator's.</summary>
    public int Column { get; } = OutcomeQuestions.Columns.IndexOf(field);

    public override string ToString() => $"{Field}={Text}";
}
