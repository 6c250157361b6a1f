namespace DanVanKheo.Organisations;

/// <summary>Names the resources of this folder: <c>OrganisationTexts.resx</c> in Vietnamese, <c>OrganisationTexts.en.resx</c> in English.</summary>
public sealed class OrganisationTexts;
