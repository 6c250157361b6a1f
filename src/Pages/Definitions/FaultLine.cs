using System.Globalization;
using DanVanKheo.Layout;

namespace DanVanKheo.Definitions;

/// <summary>A fault as its author reads it: <c>p11.json(12,7): reason</c>.</summary>
public static class FaultLine
{
    public static string Of(Fault fault, string language) => $"{fault.Place}: {Reason(fault, language)}";

    public static string Reason(Fault fault, string language) => string.Format(CultureInfo.GetCultureInfo(language), new Texts<FaultTexts>(language)[fault.Code], [.. fault.Facts]);
}
