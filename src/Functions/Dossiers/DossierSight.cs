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
public sealed class DossierSight(StageStore stages, OpenSheets sheets, Worklist worklist, OrganisationDirectory directory, Programme programme)
{
    private IReadOnlyList<string> Roles => [.. programme.Route.Stages.Where(s => !s.IsAnsweredBySubmitter).Select(s => s.Role).Concat(InspectionPages.Roles).Append(Duty.Administrator).Distinct()];

    /// <summary>Null when they may not read it.</summary>
    public async Task<AccessReason?> WhyAsync(Person person, Dossier dossier, CancellationToken cancellationToken)
    {
        var code = dossier.Code.ToString();
        if ((await HiddenAsync(person, cancellationToken)).Contains(code)) return null;
        if (ByDuty(person, dossier) is { } duty) return duty;
        var asked = (await stages.OfAsync(code, cancellationToken)).LastOrDefault(a => a.IsAsked(person.Id));
        if (asked is null || programme.Route.Find(asked.Stage) is not { } stage) return null;
        return AccessReason.OfHolder(directory, asked.Holders.First(h => h.Person == person.Id), stage.Role, dossier.Unit) ?? new(AccessGround.Duty, stage.Role, person.Organisation);
    }

    public AccessReason? ByDuty(Person person, Dossier dossier) =>
        AccessReason.OfDuty(directory.For(dossier.Field.ToString(), dossier.Code.Year), person.Id, Roles, dossier.Unit);

    /// <summary>Whether a duty covers the unit's dossiers of one field and year.</summary>
    public bool Covers(Person person, string unit, WorkField field, int year) => AccessReason.OfDuty(directory.For(field.ToString(), year), person.Id, Roles, unit) is not null;

    /// <summary>The same as a whole, for searches and lists.</summary>
    public async Task<SearchScope> ScopeAsync(Person person, CancellationToken cancellationToken)
    {
        var hidden = await HiddenAsync(person, cancellationToken);
        var roles = Roles;
        if (roles.Any(role => directory.Holds(person.Id, role, directory.Bloc.Id))) return new(true, [], [], hidden);
        return new(false, [.. Covers(person)], [.. (await worklist.OfAsync(person.Id, cancellationToken)).Where(k => !IsOfPanel(k)).Select(k => k.Dossier)], hidden);
    }

    /// <summary>A place on the list of a panel's or a council's stage opens the sheet or the ballot, and no more.</summary>
    private bool IsOfPanel(StageKey key) => programme.Route.Find(key.Stage) is { Kind: StageKind.Appraisal or StageKind.CouncilVote };

    /// <summary>Units below the organisations of their duties; of limited duties too, so that each dossier is looked at once more before it is shown.</summary>
    private HashSet<string> Covers(Person person)
    {
        var (roles, held) = (Roles, directory.Duties.Where(d => d.Person == person.Id).ToList());
        var at = held.Where(d => roles.Contains(d.Role, StringComparer.Ordinal)).Select(d => d.Organisation).ToHashSet(StringComparer.Ordinal);
        return at.Count == 0 ? [] : [.. directory.AllUnits.Where(unit => directory.Upward(unit).Any(o => at.Contains(o.Id)))];
    }

    private async Task<IReadOnlyList<string>> HiddenAsync(Person person, CancellationToken cancellationToken) =>
        [.. (await sheets.OfAsync(person.Id, cancellationToken)).Where(s => programme.Route.Find(s.Stage)?.Appraisal is { Blind: true }).Select(s => s.Dossier)];
}
