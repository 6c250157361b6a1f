namespace DanVanKheo.Periods;

/// <summary>Names the resources of writing, freezing and amending reports: <c>ReportTexts.resx</c>, <c>ReportTexts.en.resx</c>.</summary>
public sealed class ReportTexts;
