using DanVanKheo.Organisations;
using DanVanKheo.Programmes;

namespace DanVanKheo.Opinions;

/// <summary>
/// Who may not judge a dossier: whoever owns it, and whoever has judged it at another stage.
/// Asked when a stage opens, when a task is handed over, and again when an opinion is posted: data refuses, not the page.
/// </summary>
/// <param name="owners">Addresses of the contact and the co-owners.</param>
/// <param name="judges">Who gave an opinion, and at which stage of judgement.</param>
public sealed class ChainGuard(IEnumerable<string> owners, IEnumerable<(string Stage, string Person)> judges)
{
    private readonly HashSet<string> owners = owners.ToHashSet(StringComparer.OrdinalIgnoreCase);
    private readonly IReadOnlyList<(string Stage, string Person)> judges = [.. judges];

    /// <summary>The broken rule's code, or null when <paramref name="person"/> may judge.</summary>
    public string? Refusal(Stage stage, Person person)
    {
        if (owners.Contains(person.Email)) return "SelfApproval";
        return stage.IsJudgement && judges.Any(j => j.Person == person.Id && j.Stage != stage.Id) ? "JudgedBefore" : null;
    }

    /// <param name="judgements">The stages whose opinions count as judging.</param>
    public static ChainGuard Of(IEnumerable<string> owners, IEnumerable<StageAttempt> attempts, Route judgements) => new(
        owners,
        attempts.Where(a => a.Opinion is not null && judgements.Find(a.Stage) is { IsJudgement: true }).Select(a => (a.Stage, a.Opinion!.Person)));
}
