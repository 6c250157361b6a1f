using DanVanKheo.Boards;
using DanVanKheo.Dossiers;
using DanVanKheo.Registrations;

namespace DanVanKheo.Programmes;

/// <summary>
/// The programmes of this application: those that run, the first of them the main one, and every edition that ever held.
/// The one answer to "which programme holds for this dossier": the edition it was registered under, for its whole life.
/// </summary>
/// <param name="active">Those that run, as they are now; at least one.</param>
/// <param name="editions">All that ever held, oldest first, those that run among them.</param>
public sealed class ProgrammeShelf(IReadOnlyList<Programme> active, IReadOnlyList<Programme> editions)
{
    private readonly Dictionary<(string Id, int Edition), Programme> byEdition = editions.ToDictionary(p => (p.Id, p.Edition));

    public IReadOnlyList<Programme> Active => active;

    public IReadOnlyList<Programme> Editions => editions;

    /// <summary>The programme whose calendar the office keeps: reports, quiet hours, the term that numbers run through.</summary>
    public Programme Main => active[0];

    /// <summary>Those that take registrations in their windows; a season that another one follows takes none any more.</summary>
    public IReadOnlyList<Programme> Offered => [.. active.Where(p => !active.Any(next => next != p && next.Follows.Length > 0 && next.Follows == p.File))];

    /// <summary>Those of <see cref="Offered"/> for which anybody may register now.</summary>
    public IReadOnlyList<Programme> Open(DateTimeOffset now) => [.. Offered.Where(p => p.Seasons.IsAnyOpen(now))];

    /// <summary>Roles whose holders issue decisions, in any programme a dossier may still follow.</summary>
    public IReadOnlyList<string> SigningRoles => [.. Everywhere.SelectMany(p => p.Route.SigningRoles).Distinct()];

    /// <summary>Roles that are asked by the stages of the programmes that run.</summary>
    public IReadOnlyList<string> AskedRoles => [.. active.SelectMany(p => p.Route.Stages).Where(s => !s.IsAnsweredBySubmitter).Select(s => s.Role).Distinct()];

    /// <summary>Stages by id, each once: as a list that mixes programmes names them.</summary>
    public IReadOnlyList<Stage> Stages => [.. Everywhere.SelectMany(p => p.Route.Stages).DistinctBy(s => s.Id)];

    /// <summary>The choices of the question of that id, each value once: as a list that mixes programmes names them.</summary>
    public IEnumerable<FieldOption> Choices(string field) => Everywhere.SelectMany(p => p.Fields).Where(f => f.Id == field).SelectMany(f => f.Options ?? []).DistinctBy(o => o.Value);

    /// <summary>Awards by id, each once: what is said of a decision long after its season.</summary>
    public IReadOnlyList<Award> Awards => [.. Everywhere.SelectMany(p => p.Awards).DistinctBy(a => (a.Id, a.Name.Vi))];

    /// <summary>The terms that numbers of decisions ran through, the main programme's first.</summary>
    public IReadOnlyList<string> Terms => [.. Everywhere.Select(p => p.Term.Id).Distinct()];

    /// <summary>What every edition with a stage of that id says of it; null when they disagree, so that the dossier itself must be asked.</summary>
    public bool? Agree(string stage, Func<Stage, bool> rule)
    {
        var answers = Everywhere.Select(p => p.Route.Find(stage)).OfType<Stage>().Select(rule).Distinct().Take(2).ToList();
        return answers switch { [] => false, [var one] => one, _ => null };
    }

    /// <summary>Those that run first, then everything that held before.</summary>
    public IEnumerable<Programme> Everywhere => active.Concat(editions.Reverse()).Distinct();

    /// <summary>Every programme that ever held, each as it was last.</summary>
    public IReadOnlyList<Programme> Latest => [.. Everywhere.DistinctBy(p => p.Id)];

    /// <summary>The programme as it is now; null when none of this id ever held.</summary>
    public Programme? Find(string id) => active.FirstOrDefault(p => p.Id == id) ?? editions.LastOrDefault(p => p.Id == id);

    /// <summary>The edition the dossier was registered under. One from before editions were counted has the first of its programme.</summary>
    public Programme Of(Dossier dossier) => Of(dossier.Programme, dossier.Edition);

    /// <summary>As that of its dossier.</summary>
    public Programme Of(BoardItem item) => Of(item.Programme, item.Edition);

    /// <summary>While it is written: the programme as it is now; once sent: as its dossier.</summary>
    public Programme Of(Draft draft) => draft.Dossier is null ? Find(draft.Programme) ?? Main : Of(draft.Programme, draft.Edition);

    /// <summary>The one that takes next year's registration of a dossier: the season after its own, its own while that is offered, else the main one.</summary>
    public Programme Next(Dossier dossier) => Offered.FirstOrDefault(p => p.Follows.Length > 0 && p.Follows == Of(dossier).File) ?? Offered.FirstOrDefault(p => p.Id == dossier.Programme) ?? Main;

    private Programme Of(string id, int edition) =>
        byEdition.GetValueOrDefault((id, edition)) ?? editions.FirstOrDefault(p => p.Id == id) ?? Main;
}
