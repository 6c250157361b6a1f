namespace DanVanKheo.Registrations;

/// <summary>Names the resources of this folder: <c>RegistrationTexts.resx</c> in Vietnamese, <c>RegistrationTexts.en.resx</c> in English.</summary>
public sealed class RegistrationTexts;
