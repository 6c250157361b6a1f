using DanVanKheo.Audit;
using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Letters;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;
using DanVanKheo.Text;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Boards;

/// <summary>Does one thing with several dossiers, each on its own: what is refused for one stops none of the others. Doing it twice changes nothing more.</summary>
public sealed class BulkDesk(DossierStore dossiers, StageStore stages, DossierSight sight, TagStore tags, BoardStore board, HandOverDesk handOvers, Outbox outbox, ProgrammeShelf programmes, OrganisationDirectory directory, AuditLog audit, TimeProvider clock)
{
    /// <summary>What one request does in a few seconds.</summary>
    public const int Most = 200;

    /// <summary>What is wrong before any dossier is looked at.</summary>
    public IEnumerable<FieldProblem> Check(BulkInput input)
    {
        if (input.Codes.Count == 0) yield return new("chon", "NothingTicked");
        if (input.Codes.Count > Most) yield return new("chon", "TooManyTicked", Most);
        if (!Enum.TryParse<BulkAct>(input.Act, out var act) || !Enum.IsDefined(act)) yield return new("viec", "ChoiceMissing");
        else if (act is BulkAct.Tag or BulkAct.Untag && TagRules.Check(input.Tag.Trim(), []) is { } problem) yield return problem;
        else if (act == BulkAct.HandOver && directory.FindActive(input.Person) is null) yield return new("person", "ReceiverMissing");
        else if (act == BulkAct.HandOver && input.Reason.Trim().Length < OpinionRules.ShortestReason) yield return new("reason", "ReasonTooShort", OpinionRules.ShortestReason);
    }

    /// <param name="via">How they came, when it was not by the pages.</param>
    public async Task<IReadOnlyList<BulkResult>> DoAsync(Person person, BulkAct act, BulkInput input, DurableTaskClient client, CancellationToken cancellationToken, string via = "staff")
    {
        var results = new List<BulkResult>();
        foreach (var code in input.Codes.Distinct().Take(Most))
        {
            try
            {
                results.Add(new(code, await DoAsync(person, act, input, code, via, client, cancellationToken)));
            }
            catch (RuleBroken broken)
            {
                results.Add(new(code, new("", broken.Code, [.. broken.Details])));
            }
        }

        return results;
    }

    /// <summary>Adds or takes away a tag; the board and the index follow.</summary>
    public async Task<FieldProblem?> TagAsync(Dossier dossier, string tag, bool remove, string officer, CancellationToken cancellationToken, string via = "staff")
    {
        var (code, text) = (dossier.Code.ToString(), VietnameseText.NormaliseLine(tag));
        var there = await tags.OfAsync(code, cancellationToken);
        if (TagRules.Check(text, remove ? [] : there) is { } problem) return problem;
        if (there.Any(t => VietnameseText.Fold(t) == VietnameseText.Fold(text)) != remove) return null;
        if (remove) await tags.RemoveAsync(code, text, cancellationToken);
        else await tags.AddAsync(code, text, cancellationToken);
        await audit.WriteAsync(code, $"tag|{clock.GetUtcNow().UtcTicks}", officer, via, remove ? "Untagged" : "Tagged", text, cancellationToken);
        await dossiers.TouchAsync(dossier.Code, cancellationToken);
        await board.KeepAsync(dossier, cancellationToken);
        return null;
    }

    private async Task<FieldProblem?> DoAsync(Person person, BulkAct act, BulkInput input, string code, string via, DurableTaskClient client, CancellationToken cancellationToken)
    {
        var dossier = (await dossiers.GetAsync(code, cancellationToken)).Dossier;
        if (await sight.WhyAsync(person, dossier, cancellationToken) is null) return new("", "DossierNotYours");
        if (act is BulkAct.Tag or BulkAct.Untag) return await TagAsync(dossier, input.Tag, act == BulkAct.Untag, person.Id, cancellationToken, via);
        if (dossier.Status != DossierStatus.UnderReview || await stages.FindAsync(new(code, dossier.Stage, dossier.Attempt), cancellationToken) is not { Attempt.IsOpen: true } stage) return new("", "NotUnderReview");
        return act == BulkAct.Remind ? await RemindAsync(dossier, stage.Attempt, person.Id, via, cancellationToken) : await HandOverAsync(person, dossier, stage, input, client, cancellationToken);
    }

    /// <summary>The request itself goes again, with fresh links: the numbers of reminders belong to their schedule. Its number is the day, so that nobody is asked twice on one.</summary>
    private async Task<FieldProblem?> RemindAsync(Dossier dossier, StageAttempt attempt, string officer, string via, CancellationToken cancellationToken)
    {
        if (programmes.Of(dossier).Route.Stage(attempt.Stage).IsAnsweredBySubmitter) return new("", "RemindedBySchedule");
        var day = VietnamTime.Day(clock.GetUtcNow());
        await audit.WriteAsync(attempt.Dossier, $"reminded|{attempt.Stage}|{attempt.Attempt}|{day:yyyyMMdd}", officer, via, "Reminded", $"{attempt.Stage} {attempt.Attempt}: {string.Join(", ", attempt.Holders.Select(h => h.Person))}", cancellationToken);
        foreach (var holder in attempt.Holders)
        {
            var kind = holder.As == HolderRole.Escalated ? LetterKind.OpinionEscalation : LetterKind.OpinionRequest;
            await outbox.PostAsync(new(attempt.Dossier, attempt.Stage, attempt.Attempt, kind, day.DayNumber, holder.As == HolderRole.Responsible ? "" : holder.Person), cancellationToken);
        }

        return null;
    }

    private async Task<FieldProblem?> HandOverAsync(Person person, Dossier dossier, StoredStage stage, BulkInput input, DurableTaskClient client, CancellationToken cancellationToken)
    {
        var own = stage.Attempt.IsAsked(person.Id);
        if (!own && !directory.Holds(person.Id, Duty.Administrator, dossier.Unit)) return new("", "NotAsked");
        // The other half of a double click gave it already.
        if (stage.Attempt.IsAsked(input.Person) && !own) return null;
        var problems = await handOvers.PassOnAsync(dossier, stage, own ? person.Id : stage.Attempt.Person, input.Person, VietnameseText.Normalise(input.Reason), person.Id, client, cancellationToken);
        return problems.Count > 0 ? problems[0] : null;
    }
}
