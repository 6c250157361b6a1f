using System.Globalization;

namespace DanVanKheo.Periods;

/// <summary>Something in a report that cannot be right, or that a reader will ask about.</summary>
/// <param name="Code">Names its text.</param>
/// <param name="Values">What fills the text: numbers, shares as whole per cents, names, and keys of other texts.</param>
public sealed record Contradiction(string Code, IReadOnlyList<string> Values)
{
    public static Contradiction Of(string code, params IEnumerable<object> values) => new(code, [.. values.Select(Write)]);

    private static string Write(object value) => value switch
    {
        double share => Math.Round(share * 100).ToString(CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
