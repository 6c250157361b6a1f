using DanVanKheo.Dossiers;
using DanVanKheo.Tallies;

namespace DanVanKheo.Periods;

/// <summary>
/// Looks for what readers stumble over (domain.md §1.2): sums that do not add, shares that jump from one year to the next, a later step larger than
/// an earlier one, figures of another basis in one sum.
/// </summary>
public static class ContradictionFinder
{
    /// <summary>A share that moves by more than so many hundredths between two years must be explained: 34 % → 52 %.</summary>
    public const double Jump = 0.10;

    private const int FewestForShares = 20;

    private static readonly (string Key, FigureQuery Part)[] Shares =
    [
        ("Individual", new() { Subject = SubjectType.Individual }),
        ("Continuing", new() { Kind = RegistrationKind.Continuing }),
        ("Bloc", new() { Level = RegistrationLevel.Bloc }),
        .. Enum.GetValues<WorkField>().Select(f => (f.ToString(), new FigureQuery { Field = f })),
    ];

    public static IReadOnlyList<Contradiction> Find(FigureSource source, PeriodTables tables) => [.. Sums(tables), .. Jumps(source), .. Widening(source), .. Reports(source)];

    /// <summary>The same for the figures of a text, alone and against each other.</summary>
    public static IReadOnlyList<Contradiction> Find(IReadOnlyList<QuotedFigures> quoted)
    {
        var found = quoted.SelectMany(q => q.Faults()).ToList();
        for (var i = 1; i < quoted.Count; i++) found.AddRange(Between(quoted[i - 1], quoted[i]));
        return found;
    }

    private static IEnumerable<Contradiction> Sums(PeriodTables tables) => tables.Tables
        .SelectMany(t => t.Checks.Where(c => !c.Holds).Select(c => Contradiction.Of("SumDiffers", t.Id, c.Subject, c.Total, string.Join(" + ", c.Parts), c.Parts.Sum())));

    private static IEnumerable<Contradiction> Jumps(FigureSource source)
    {
        var (now, before) = (source.Now.Count(new()), source.Before.Count(new()));
        if (now < FewestForShares || before < FewestForShares) yield break;
        foreach (var (key, part) in Shares)
        {
            var (then, today) = ((double)source.Before.Count(part) / before, (double)source.Now.Count(part) / now);
            if (Math.Abs(today - then) > Jump) yield return Contradiction.Of("ShareJumps", key, then, today);
        }
    }

    private static IEnumerable<Contradiction> Widening(FigureSource source) => Milestones.Funnel
        .Zip(Milestones.Funnel.Skip(1), (earlier, later) => (earlier, later, Of: source.Now.Count(new(earlier)), Then: source.Now.Count(new(later))))
        .Where(s => s.Then > s.Of)
        .Select(s => Contradiction.Of("StepWidens", $"Measure.{s.later}", s.Then, $"Measure.{s.earlier}", s.Of));

    private static IEnumerable<Contradiction> Reports(FigureSource source) => source.Units
        .Select(u => (Unit: u, Answers: source.Answers.GetValueOrDefault(u.Id), Has: source.Now.Count(new() { Unit = u.Id })))
        .Where(u => u.Answers is not null && u.Answers.Done + u.Answers.NotDone > u.Has)
        .Select(u => Contradiction.Of("ReportedMore", u.Unit.Name, u.Answers!.Done + u.Answers.NotDone, u.Has));

    private static IEnumerable<Contradiction> Between(QuotedFigures one, QuotedFigures other)
    {
        if (one.Basis != other.Basis && one.Basis.Length > 0 && other.Basis.Length > 0) yield return Contradiction.Of("BasisMixed", one.Total, $"Basis.{one.Basis}", other.Total, $"Basis.{other.Basis}");
        foreach (var (key, first) in one.Shares())
        {
            if (other.Shares().Where(s => s.Key == key).Select(s => (double?)s.Share).FirstOrDefault() is { } second && Math.Abs(first - second) > Jump) yield return Contradiction.Of("ShareJumps", key, first, second);
        }
    }
}
