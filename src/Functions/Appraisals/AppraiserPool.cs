using DanVanKheo.Dossiers;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;

namespace DanVanKheo.Appraisals;

/// <summary>Who may be asked to score, how much they have to do, and who may not score a certain dossier.</summary>
public sealed class AppraiserPool(OrganisationDirectory directory, StageStore stages, AssignmentStore assignments, OpenSheets sheets)
{
    private static readonly (WorkField Field, string Suffix)[] Fields =
    [
        (WorkField.Economy, "economy"),
        (WorkField.CultureSociety, "culture-society"),
        (WorkField.DefenceSecurity, "defence-security"),
        (WorkField.PoliticalSystem, "political-system"),
    ];

    /// <summary>For activities: void entries of the queues are cleared away on the way.</summary>
    public Task<IReadOnlyList<Appraiser>> AllAsync(AppraisalSettings settings, CancellationToken cancellationToken) =>
        OfAsync(settings, person => sheets.CountAsync(person, cancellationToken));

    /// <summary>The same for pages: looking changes nothing.</summary>
    public Task<IReadOnlyList<Appraiser>> LookAsync(AppraisalSettings settings, CancellationToken cancellationToken) =>
        OfAsync(settings, async person => (await sheets.OfAsync(person, cancellationToken)).Count(s => s.IsOpen));

    private async Task<IReadOnlyList<Appraiser>> OfAsync(AppraisalSettings settings, Func<string, Task<int>> load)
    {
        var appraisers = new List<Appraiser>();
        foreach (var person in People(settings)) appraisers.Add(new(person.Id, await load(person.Id), settings.MostOpen, FieldsOf(person, settings)));
        return appraisers;
    }

    /// <summary>Everybody of the pool who may not take another seat at this stage attempt, and why. Who once named a conflict is not asked again after a return either.</summary>
    public async Task<IReadOnlyDictionary<string, ConflictKind>> ConflictsAsync(StageKey key, Dossier dossier, AppraisalSettings settings, CancellationToken cancellationToken)
    {
        List<string> answered = [.. (await stages.OfAsync(key.Dossier, cancellationToken)).SelectMany(a => a.Holders.Select(h => h.Person).Append(a.Opinion?.Person ?? ""))];
        var seats = await assignments.OfDossierAsync(key.Dossier, cancellationToken);
        List<string> recused = [.. seats.Where(s => s.Recusal is { } r && (r.By == s.Person || AssignmentStore.KeyOf(s) == key)).Select(s => s.Person)];
        var conflicts = new Dictionary<string, ConflictKind>(StringComparer.Ordinal);
        foreach (var person in People(settings))
        {
            if (ConflictRules.Of(person, dossier.Unit, [.. dossier.Owners], directory, answered, recused) is { } conflict) conflicts[person.Id] = conflict;
        }

        return conflicts;
    }

    private List<Person> People(AppraisalSettings settings) =>
        [.. Fields.Select(f => $"{settings.Role}-{f.Suffix}").Prepend(settings.Role).SelectMany(WithRole).DistinctBy(p => p.Id)];

    /// <summary>Who holds the role itself knows every field.</summary>
    private IReadOnlyList<WorkField> FieldsOf(Person person, AppraisalSettings settings) => WithRole(settings.Role).Contains(person)
        ? []
        : [.. Fields.Where(f => WithRole($"{settings.Role}-{f.Suffix}").Contains(person)).Select(f => f.Field)];

    private IEnumerable<Person> WithRole(string role) => directory.Duties.Where(d => d.Role == role).Select(d => directory.Person(d.Person));
}
