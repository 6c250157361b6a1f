namespace DanVanKheo.SetUp;

/// <summary>Names the resources of this folder: <c>SetUpTexts.resx</c> in Vietnamese, <c>SetUpTexts.en.resx</c> in English.</summary>
public sealed class SetUpTexts;
