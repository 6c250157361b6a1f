using DanVanKheo.Boards;
using DanVanKheo.Commendations;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Text;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Opinions;

/// <summary>
/// Agrees to several dossiers, each by itself and under the same rules as from its link: what is refused for one stops none of the others.
/// Only agreement: whoever returns or rejects owes each submitter a reason of its own.
/// </summary>
public sealed class ManyOpinionsDesk(Tasks tasks, OpinionDesk opinions, StageStore stages, DossierStore dossiers, StagedStore staged, ProgrammeShelf programmes)
{
    /// <param name="asked">A stage's id; anything else gives the one with the most urgent task.</param>
    public async Task<WaitingOpinions> WaitingAsync(Person person, string? asked, CancellationToken cancellationToken)
    {
        var kept = await staged.AllAsync(cancellationToken).Select(s => s.Stage).ToHashSetAsync(cancellationToken: cancellationToken);
        var all = (await tasks.OfAsync(person, cancellationToken)).Where(t => t.Kind == WorkKind.Opinion && !IsReported(t)).ToList();
        if (all.Count == 0) return new(null, null, [], [], 0);
        var counts = all.CountBy(t => t.Key.Stage).ToDictionary();
        var first = all.FirstOrDefault(t => t.Key.Stage == asked) ?? all[0];
        // Programmes may call stages of other kinds by the same id.
        var here = all.Where(t => t.Key.Stage == first.Key.Stage && t.Stage == first.Stage).ToList();
        List<ListedWork> open = [.. here.Where(t => !kept.Contains(t.Key))];
        var dossier = (await dossiers.GetAsync((open is [var next, ..] ? next : first).Key.Dossier, cancellationToken)).Dossier;
        return new(programmes.Of(dossier).Route.Stage(first.Key.Stage), dossier, [.. programmes.Stages.Where(s => counts.ContainsKey(s.Id)).Select(s => (s, counts[s.Id]))], open, here.Count - open.Count);
    }

    /// <summary>The first of those that still wait, as their rows say.</summary>
    public Task<IReadOnlyList<WorkItem>> ReadAsync(Person person, IEnumerable<ListedWork> works, int most, CancellationToken cancellationToken) => tasks.ReadAsync(person, works, most, cancellationToken);

    /// <summary>What is wrong with the form as a whole; then nothing is done.</summary>
    public IReadOnlyList<FieldProblem> Check(WaitingOpinions waiting, ManyOpinionsInput input)
    {
        var problems = new List<FieldProblem>();
        if (input.Codes.Count == 0) problems.Add(new("chon", "NothingTicked"));
        if (input.Codes.Count > BulkDesk.Most) problems.Add(new("chon", "TooManyTicked", BulkDesk.Most));
        if (input.All && input.Codes.Count > input.Shown) problems.Add(new("tat-ca", "MoreSince"));
        if (!input.Seen) problems.Add(new("seen", "NotLookedInto"));
        if (waiting is { Stage: { } stage, First: { } first, Items.Count: > 0 }) problems.AddRange(OpinionRules.Check(stage, Verdict.Approve, VietnameseText.Normalise(input.Reason), Terms(stage, input), opinions.RulesFor(first, stage)));
        return problems;
    }

    public async Task<IReadOnlyList<BulkResult>> AgreeAsync(Person person, WaitingOpinions waiting, ManyOpinionsInput input, DurableTaskClient client, CancellationToken cancellationToken)
    {
        var keys = waiting.Items.ToDictionary(i => i.Key.Dossier, i => i.Key);
        var results = new List<BulkResult>();
        foreach (var code in input.Codes) results.Add(new(code, keys.TryGetValue(code, out var key) ? await AgreeAsync(person, key, input, client, cancellationToken) : new("", "NotUnderReview")));
        return results;
    }

    /// <summary>The rows are read again: the list is some seconds old.</summary>
    private async Task<FieldProblem?> AgreeAsync(Person person, StageKey key, ManyOpinionsInput input, DurableTaskClient client, CancellationToken cancellationToken)
    {
        try
        {
            var dossier = (await dossiers.GetAsync(key.Dossier, cancellationToken)).Dossier;
            if (dossier.IsClosed || await stages.FindAsync(key, cancellationToken) is not { Attempt.IsOpen: true } stage) return new("", "NotUnderReview");
            if (!stage.Attempt.IsAsked(person.Id)) return new("", "NotAsked");
            // They signed in with a mailed code: their address is proved.
            return await opinions.DecideAsync(dossier, stage, person.Id, input.ToOne(), verified: true, client, cancellationToken, "staff") is [var problem, ..] ? problem : null;
        }
        catch (RuleBroken broken)
        {
            return new("", broken.Code, [.. broken.Details]);
        }
    }

    private static CommendationTerms? Terms(Stage stage, ManyOpinionsInput input)
    {
        FieldRules.TryDate(input.Date.Trim(), out var date);
        return stage.Kind == StageKind.Commendation ? new(input.Award, date, input.Signer) : null;
    }

    private bool IsReported(ListedWork work) => work.Item is { } item && programmes.Of(item.Dossier).Route.Stage(item.Attempt.Stage).IsAnsweredBySubmitter;
}
