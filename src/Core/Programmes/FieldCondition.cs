namespace DanVanKheo.Programmes;

/// <summary>A condition on another answer, as a programme writes it: <c>subject=individual</c>, or one of several: <c>field=economy|culture-society</c>.</summary>
public sealed record FieldCondition(string Field, IReadOnlyList<string> Values)
{
    /// <exception cref="FormatException">There is no equals sign.</exception>
    public static FieldCondition Parse(string text) => text.Split('=', 2) is [var field, var values]
        ? new(field, values.Split('|'))
        : throw new FormatException($"'{text}' is no condition.");

    public bool Holds(Func<string, string> answer) => Values.Contains(answer(Field));
}
