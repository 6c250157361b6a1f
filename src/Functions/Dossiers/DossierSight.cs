using DanVanKheo.Appraisals;
using DanVanKheo.FollowUps;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Search;
using DanVanKheo.Staff;

namespace DanVanKheo.Dossiers;

/// <summary>
/// Which dossiers an officer may read: those that a duty of the route, an inspector's or an administrator's covers, and those they were asked about.
/// Who scores a dossier without knowing whose it is may read it nowhere else.
/// </summary>
public sealed class DossierSight(DossierStore dossiers, StageStore stages, OpenSheets sheets, Worklist worklist, OrganisationDirectory directory, ProgrammeShelf programmes)
{
    /// <summary>In any programme; each dossier is looked at once more before it is shown.</summary>
    private IReadOnlyList<string> Roles => RolesOf(programmes.Everywhere);

    /// <summary>Null when they may not read it.</summary>
    public async Task<AccessReason?> WhyAsync(Person person, Dossier dossier, CancellationToken cancellationToken)
    {
        var code = dossier.Code.ToString();
        if ((await HiddenAsync(person, cancellationToken)).Contains(code)) return null;
        if (ByDuty(person, dossier) is { } duty) return duty;
        var asked = (await stages.OfAsync(code, cancellationToken)).LastOrDefault(a => a.IsAsked(person.Id));
        if (asked is null || programmes.Of(dossier).Route.Find(asked.Stage) is not { } stage) return null;
        return AccessReason.OfHolder(directory, asked.Holders.First(h => h.Person == person.Id), stage.Role, dossier.Unit) ?? new(AccessGround.Duty, stage.Role, person.Organisation);
    }

    public AccessReason? ByDuty(Person person, Dossier dossier) =>
        AccessReason.OfDuty(directory.For(dossier.Field.ToString(), dossier.Code.Year), person.Id, RolesOf(programmes.Of(dossier)), dossier.Unit);

    /// <summary>Whether a duty covers the unit's dossiers of one field and year.</summary>
    public bool Covers(Person person, string unit, WorkField field, int year) => AccessReason.OfDuty(directory.For(field.ToString(), year), person.Id, Roles, unit) is not null;

    /// <summary>The same as a whole, for searches and lists.</summary>
    public async Task<SearchScope> ScopeAsync(Person person, CancellationToken cancellationToken)
    {
        var hidden = await HiddenAsync(person, cancellationToken);
        var roles = Roles;
        if (roles.Any(role => directory.Holds(person.Id, role, directory.Bloc.Id))) return new(true, [], [], hidden);
        return new(false, [.. Covers(person)], [.. await NamedAsync(person, cancellationToken)], hidden);
    }

    /// <summary>A place on the list of a panel's or a council's stage opens the sheet or the ballot, and no more.</summary>
    private async Task<IReadOnlyList<string>> NamedAsync(Person person, CancellationToken cancellationToken)
    {
        var named = new List<string>();
        foreach (var (key, _, _, _) in await worklist.OfAsync(person.Id, cancellationToken))
        {
            if (!await IsAsync(key.Dossier, key.Stage, s => s.Kind is StageKind.Appraisal or StageKind.CouncilVote, cancellationToken)) named.Add(key.Dossier);
        }

        return named;
    }

    /// <summary>Whether the rule holds for the stage in the dossier's own programme. The dossier is read only where programmes disagree.</summary>
    private async Task<bool> IsAsync(string code, string stage, Func<Stage, bool> rule, CancellationToken cancellationToken) => programmes.Agree(stage, rule)
        ?? (programmes.Of((await dossiers.GetAsync(code, cancellationToken)).Dossier).Route.Find(stage) is { } own && rule(own));

    /// <summary>Units below the organisations of their duties; of limited duties too, so that each dossier is looked at once more before it is shown.</summary>
    private HashSet<string> Covers(Person person)
    {
        var (roles, held) = (Roles, directory.Duties.Where(d => d.Person == person.Id).ToList());
        var at = held.Where(d => roles.Contains(d.Role, StringComparer.Ordinal)).Select(d => d.Organisation).ToHashSet(StringComparer.Ordinal);
        return at.Count == 0 ? [] : [.. directory.AllUnits.Where(unit => directory.Upward(unit).Any(o => at.Contains(o.Id)))];
    }

    private async Task<IReadOnlyList<string>> HiddenAsync(Person person, CancellationToken cancellationToken)
    {
        var hidden = new List<string>();
        foreach (var sheet in await sheets.OfAsync(person.Id, cancellationToken))
        {
            if (await IsAsync(sheet.Dossier, sheet.Stage, s => s.Appraisal is { Blind: true }, cancellationToken)) hidden.Add(sheet.Dossier);
        }

        return hidden;
    }

    private static IReadOnlyList<string> RolesOf(params IEnumerable<Programme> among) =>
        [.. among.SelectMany(p => p.Route.Stages).Where(s => !s.IsAnsweredBySubmitter).Select(s => s.Role).Concat(InspectionPages.Roles).Append(Duty.Administrator).Distinct()];
}
