namespace DanVanKheo.Periods;

/// <summary>Names the resources of this folder: <c>PeriodTexts.resx</c> in Vietnamese, <c>PeriodTexts.en.resx</c> in English.</summary>
public sealed class PeriodTexts;
