using DanVanKheo.Organisations;

namespace DanVanKheo.Appraisals;

/// <summary>Conflicts of interest that are known without asking.</summary>
public static class ConflictRules
{
    /// <param name="unit">The unit that registered.</param>
    /// <param name="contacts">The addresses of those who own the dossier.</param>
    /// <param name="answered">Everybody who answered for a stage of the dossier, or is asked to.</param>
    /// <param name="recused">Everybody who gave up a seat at this stage of the dossier.</param>
    public static ConflictKind? Of(Person person, string unit, IReadOnlyCollection<string> contacts, OrganisationDirectory directory, IReadOnlyCollection<string> answered, IReadOnlyCollection<string> recused)
    {
        if (recused.Contains(person.Id)) return ConflictKind.Declared;
        if (answered.Contains(person.Id)) return ConflictKind.EarlierStage;
        if (contacts.Contains(person.Email, StringComparer.OrdinalIgnoreCase)) return ConflictKind.Contact;
        return Line(unit, directory).Contains(person.Organisation) || Line(person.Organisation, directory).Contains(unit) ? ConflictKind.SameUnit : null;
    }

    /// <summary>The organisation and the committees above it, up to the bloc, which is nobody's own.</summary>
    private static IEnumerable<string> Line(string organisation, OrganisationDirectory directory)
    {
        for (var node = directory.Find(organisation); node is { Kind: not (OrganisationKind.Bloc or OrganisationKind.SubBloc) }; node = node.Parent is null ? null : directory.Find(node.Parent))
        {
            yield return node.Id;
        }
    }
}
