using DanVanKheo.Registrations;
using DanVanKheo.Rules;

namespace DanVanKheo.Dossiers;

/// <summary>What the answers of a form say about the dossier they become.</summary>
internal static class DossierAnswers
{
    public static SubjectType Subject(Answers answers) => answers["subject"] == "individual" ? SubjectType.Individual : SubjectType.Collective;

    public static RegistrationKind Kind(Answers answers) => answers["kind"] == "continuing" ? RegistrationKind.Continuing : RegistrationKind.New;

    public static RegistrationLevel Level(Answers answers) => answers["level"] == "bloc" ? RegistrationLevel.Bloc : RegistrationLevel.Grassroots;

    /// <exception cref="RuleBroken">It names no field of work.</exception>
    public static WorkField Field(Answers answers) => answers["field"] switch
    {
        "economy" => WorkField.Economy,
        "culture-society" => WorkField.CultureSociety,
        "defence-security" => WorkField.DefenceSecurity,
        "political-system" => WorkField.PoliticalSystem,
        var other => throw new RuleBroken("UnknownChoice", other),
    };
}
