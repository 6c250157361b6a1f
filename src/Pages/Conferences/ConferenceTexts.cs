namespace DanVanKheo.Conferences;

/// <summary>Names the resources of this folder: <c>ConferenceTexts.resx</c> in Vietnamese, <c>ConferenceTexts.en.resx</c> in English.</summary>
public sealed class ConferenceTexts;
