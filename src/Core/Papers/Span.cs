using System.Globalization;

namespace DanVanKheo.Papers;

/// <summary>From one measure to another, both allowed.</summary>
public sealed record Span(double From, double To)
{
    /// <summary>Half a millimetre or a quarter of a point is what rounding in a file comes to.</summary>
    private const double Rounding = 0.5;

    public bool Holds(double measure) => measure >= From - Rounding && measure <= To + Rounding;

    public override string ToString() => From.Equals(To) ? Text(From) : $"{Text(From)}–{Text(To)}";

    public static string Text(double measure) => measure.ToString("0.#", CultureInfo.InvariantCulture);
}
