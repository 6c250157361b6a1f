namespace DanVanKheo.Definitions;

/// <summary>Names the resources of this folder: <c>FaultTexts.resx</c> in Vietnamese, <c>FaultTexts.en.resx</c> in English.</summary>
public sealed class FaultTexts;
