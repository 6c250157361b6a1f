namespace DanVanKheo.Appraisals;

/// <summary>Names the resources of this folder: <c>AppraisalTexts.resx</c> in Vietnamese, <c>AppraisalTexts.en.resx</c> in English.</summary>
public sealed class AppraisalTexts;
