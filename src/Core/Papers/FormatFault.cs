namespace DanVanKheo.Papers;

/// <summary>Where a rule is broken; <paramref name="Line"/> is null when it is the sheet, or a part that is missing.</summary>
internal sealed record FormatFault(PaperPart Part, ShapedLine? Line, string Found, string Expected);
