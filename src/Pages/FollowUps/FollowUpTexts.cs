namespace DanVanKheo.FollowUps;

/// <summary>Names the resources of this folder: <c>FollowUpTexts.resx</c> in Vietnamese, <c>FollowUpTexts.en.resx</c> in English.</summary>
public sealed class FollowUpTexts;
