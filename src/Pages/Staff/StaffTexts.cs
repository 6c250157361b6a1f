namespace DanVanKheo.Staff;

/// <summary>Names the resources of this folder: <c>StaffTexts.resx</c> in Vietnamese, <c>StaffTexts.en.resx</c> in English.</summary>
public sealed class StaffTexts;
