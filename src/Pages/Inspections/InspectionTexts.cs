namespace DanVanKheo.Inspections;

/// <summary>Names the resources of this folder: <c>InspectionTexts.resx</c> in Vietnamese, <c>InspectionTexts.en.resx</c> in English.</summary>
public sealed class InspectionTexts;
