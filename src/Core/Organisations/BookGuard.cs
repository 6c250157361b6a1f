namespace DanVanKheo.Organisations;

/// <summary>Nobody locks themselves out: a change must not leave a unit without the people its dossiers need, nor the whole without an administrator.</summary>
public static class BookGuard
{
    /// <summary>What would be vacant after the change and was not before, on any of the days.</summary>
    /// <param name="needed">Roles that somebody must hold for every unit.</param>
    public static IReadOnlyList<Vacancy> NewVacancies(OrganisationBook before, OrganisationBook after, IReadOnlyCollection<string> needed, params IReadOnlyList<DateOnly> days) =>
        [.. days.Distinct().SelectMany(day => NewVacancies(before.DirectoryAt(day), after.DirectoryAt(day), needed, day))];

    private static IEnumerable<Vacancy> NewVacancies(OrganisationDirectory before, OrganisationDirectory after, IReadOnlyCollection<string> needed, DateOnly day)
    {
        var known = before.Vacancies(needed).ToHashSet();
        // A unit that is only now made may wait for its people, unless it takes over from one that had them.
        var vacant = after.Vacancies(needed).Where(v => !known.Contains(v) && (before.Find(v.Unit) is not null || before.Organisations.Any(o => after.IsFormer(o.Id) && after.Upward(o.Id).Any(u => u.Id == v.Unit))));
        foreach (var (role, unit) in vacant) yield return new(role, after.Organisation(unit), day);
        if (after.Holders(Duty.Administrator, after.Bloc.Id).Count == 0) yield return new(Duty.Administrator, after.Bloc, day);
    }
}
