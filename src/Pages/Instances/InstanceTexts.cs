namespace DanVanKheo.Instances;

/// <summary>The words of the pages of the engine: <c>InstanceTexts.resx</c> in Vietnamese, <c>InstanceTexts.en.resx</c> in English.</summary>
public sealed class InstanceTexts;
