namespace DanVanKheo.Programmes;

/// <summary>Names the resources of this folder: <c>ProgrammeTexts.resx</c> in Vietnamese, <c>ProgrammeTexts.en.resx</c> in English.</summary>
public sealed class ProgrammeTexts;
