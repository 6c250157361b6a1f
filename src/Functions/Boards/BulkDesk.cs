using DanVanKheo.Audit;
using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Letters;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Text;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Boards;

/// <summary>Does one thing with several dossiers, each on its own: what is refused for one stops none of the others. Doing it twice changes nothing more.</summary>
public sealed class BulkDesk(DossierStore dossiers, StageStore stages, DossierSight sight, TagStore tags, BoardStore board, HandOverDesk handOvers, Outbox outbox, ProgrammeShelf programmes, AuditLog audit, TimeProvider clock)
{
    /// <summary>What one request does in a few seconds.</summary>
    public const int Most = 200;

    public async Task<IReadOnlyList<BulkResult>> DoAsync(StaffVisit visit, BulkAct act, BulkInput input, DurableTaskClient client, CancellationToken cancellationToken)
    {
        var results = new List<BulkResult>();
        foreach (var code in input.Codes.Distinct().Take(Most))
        {
            try
            {
                results.Add(new(code, await DoAsync(visit, act, input, code, client, cancellationToken)));
            }
            catch (RuleBroken broken)
            {
                results.Add(new(code, new("", broken.Code, [.. broken.Details])));
            }
        }

        return results;
    }

    /// <summary>Adds or takes away a tag; the board and the index follow.</summary>
    public async Task<FieldProblem?> TagAsync(Dossier dossier, string tag, bool remove, string officer, CancellationToken cancellationToken)
    {
        var (code, text) = (dossier.Code.ToString(), VietnameseText.NormaliseLine(tag));
        var there = await tags.OfAsync(code, cancellationToken);
        if (TagRules.Check(text, remove ? [] : there) is { } problem) return problem;
        if (there.Any(t => VietnameseText.Fold(t) == VietnameseText.Fold(text)) != remove) return null;
        if (remove) await tags.RemoveAsync(code, text, cancellationToken);
        else await tags.AddAsync(code, text, cancellationToken);
        await audit.WriteAsync(code, $"tag|{clock.GetUtcNow().UtcTicks}", officer, "staff", remove ? "Untagged" : "Tagged", text, cancellationToken);
        await dossiers.TouchAsync(dossier.Code, cancellationToken);
        await board.KeepAsync(dossier, cancellationToken);
        return null;
    }

    private async Task<FieldProblem?> DoAsync(StaffVisit visit, BulkAct act, BulkInput input, string code, DurableTaskClient client, CancellationToken cancellationToken)
    {
        var dossier = (await dossiers.GetAsync(code, cancellationToken)).Dossier;
        if (await sight.WhyAsync(visit.Person, dossier, cancellationToken) is null) return new("", "DossierNotYours");
        if (act is BulkAct.Tag or BulkAct.Untag) return await TagAsync(dossier, input.Tag, act == BulkAct.Untag, visit.Person.Id, cancellationToken);
        if (dossier.Status != DossierStatus.UnderReview || await stages.FindAsync(new(code, dossier.Stage, dossier.Attempt), cancellationToken) is not { Attempt.IsOpen: true } stage) return new("", "NotUnderReview");
        return act == BulkAct.Remind ? await RemindAsync(dossier, stage.Attempt, visit.Person.Id, cancellationToken) : await HandOverAsync(visit, dossier, stage, input, client, cancellationToken);
    }

    /// <summary>The request itself goes again, with fresh links: the numbers of reminders belong to their schedule. Its number is the day, so that nobody is asked twice on one.</summary>
    private async Task<FieldProblem?> RemindAsync(Dossier dossier, StageAttempt attempt, string officer, CancellationToken cancellationToken)
    {
        if (programmes.Of(dossier).Route.Stage(attempt.Stage).IsAnsweredBySubmitter) return new("", "RemindedBySchedule");
        var day = VietnamTime.Day(clock.GetUtcNow());
        await audit.WriteAsync(attempt.Dossier, $"reminded|{attempt.Stage}|{attempt.Attempt}|{day:yyyyMMdd}", officer, "staff", "Reminded", $"{attempt.Stage} {attempt.Attempt}: {string.Join(", ", attempt.Holders.Select(h => h.Person))}", cancellationToken);
        foreach (var holder in attempt.Holders)
        {
            var kind = holder.As == HolderRole.Escalated ? LetterKind.OpinionEscalation : LetterKind.OpinionRequest;
            await outbox.PostAsync(new(attempt.Dossier, attempt.Stage, attempt.Attempt, kind, day.DayNumber, holder.As == HolderRole.Responsible ? "" : holder.Person), cancellationToken);
        }

        return null;
    }

    private async Task<FieldProblem?> HandOverAsync(StaffVisit visit, Dossier dossier, StoredStage stage, BulkInput input, DurableTaskClient client, CancellationToken cancellationToken)
    {
        var own = stage.Attempt.IsAsked(visit.Person.Id);
        if (!own && !visit.Holds(Duty.Administrator, dossier.Unit)) return new("", "NotAsked");
        // The other half of a double click gave it already.
        if (stage.Attempt.IsAsked(input.Person) && !own) return null;
        var problems = await handOvers.PassOnAsync(dossier, stage, own ? visit.Person.Id : stage.Attempt.Person, input.Person, VietnameseText.Normalise(input.Reason), visit.Person.Id, client, cancellationToken);
        return problems.Count > 0 ? problems[0] : null;
    }
}
