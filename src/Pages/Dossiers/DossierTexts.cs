namespace DanVanKheo.Dossiers;

/// <summary>Names the resources of this folder: <c>DossierTexts.resx</c> in Vietnamese, <c>DossierTexts.en.resx</c> in English.</summary>
public sealed class DossierTexts;
