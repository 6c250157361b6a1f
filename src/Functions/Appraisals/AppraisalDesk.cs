using DanVanKheo.Access;
using DanVanKheo.Audit;
using DanVanKheo.Dossiers;
using DanVanKheo.Rules;
using DanVanKheo.Text;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Appraisals;

/// <summary>Takes what an appraiser says: check, write the row with If-Match, audit, then hint.</summary>
public sealed class AppraisalDesk(AssignmentStore assignments, StepUpStore codes, AuditLog audit, TimeProvider clock)
{
    /// <summary>The answer about a conflict of interest. "Yes" gives the seat up and therefore needs the code; "no" only opens the dossier.</summary>
    public async Task<IReadOnlyList<FieldProblem>> AnswerAsync(AppraisalVisit visit, ConflictInput input, bool verified, DurableTaskClient client, CancellationToken cancellationToken)
    {
        var reason = VietnameseText.Normalise(input.Reason);
        if (RecusalRules.Check(input.Answer, reason) is { Count: > 0 } problems) return problems;
        if (input.Answer == RecusalRules.No)
        {
            if (await UpdateAsync(visit, s => AssignmentFlow.Declare(s, clock.GetUtcNow()), cancellationToken)) await RecordAsync(visit, "declared", "NoConflictDeclared", verified, cancellationToken);
            return [];
        }

        if (!verified && await codes.TryAsync(Subject(visit), input.Code.Trim(), cancellationToken) is { } refused) return [refused];
        if (await UpdateAsync(visit, s => AssignmentFlow.Recuse(s, s.Person, reason, clock.GetUtcNow()), cancellationToken)) await EndAsync(visit, "recused", "AppraiserRecused", verified, client, cancellationToken);
        if (!verified) await codes.ForgetAsync(Subject(visit), cancellationToken);
        return [];
    }

    /// <summary>Keeps the draft, right or not; only what is too long to keep is refused.</summary>
    public async Task<IReadOnlyList<FieldProblem>> SaveAsync(AppraisalVisit visit, SheetDraft draft, CancellationToken cancellationToken)
    {
        if (SheetRules.CheckLengths(visit.Set, draft) is { Count: > 0 } problems) return problems;
        await UpdateAsync(visit, s => AssignmentFlow.Save(s, draft, clock.GetUtcNow()), cancellationToken);
        return [];
    }

    /// <summary>Empty when the sheet is in now. What was typed is kept as a draft first, so that a wrong code loses nothing.</summary>
    public async Task<IReadOnlyList<FieldProblem>> SubmitAsync(AppraisalVisit visit, SheetDraft draft, string code, bool verified, DurableTaskClient client, CancellationToken cancellationToken)
    {
        var problems = SheetRules.Check(visit.Set, draft).ToList();
        // The code is tried last, so that a forgotten score does not use it up.
        if (problems.Count == 0 && !verified && await codes.TryAsync(Subject(visit), code, cancellationToken) is { } refused) problems.Add(refused);
        else if (problems.Count > 0 && !verified && code.Length == 0) problems.Add(new("code", "CodeMissing"));
        if (problems.Count > 0)
        {
            await SaveAsync(visit, draft, cancellationToken);
            return problems;
        }

        if (await UpdateAsync(visit, s => AssignmentFlow.Submit(s, draft, clock.GetUtcNow()), cancellationToken)) await EndAsync(visit, "sheet", "SheetSubmitted", verified, client, cancellationToken);
        if (!verified) await codes.ForgetAsync(Subject(visit), cancellationToken);
        return [];
    }

    private static string Subject(AppraisalVisit visit) => StepUpSubjects.Appraisal(visit.Key, visit.Seat.Person);

    /// <summary>Writes the change to the seat as it is by then; false when it has been closed meanwhile.</summary>
    private async Task<bool> UpdateAsync(AppraisalVisit visit, Func<Assignment, Assignment> change, CancellationToken cancellationToken)
    {
        var read = visit.Stored;
        while (read is { Seat.IsOpen: true })
        {
            if (await assignments.TryUpdateAsync(read, change(read.Seat), cancellationToken)) return true;
            read = await assignments.FindAsync(visit.Key, visit.Seat.Person, cancellationToken);
        }

        return false;
    }

    private async Task EndAsync(AppraisalVisit visit, string key, string act, bool verified, DurableTaskClient client, CancellationToken cancellationToken)
    {
        await RecordAsync(visit, key, act, verified, cancellationToken);
        await client.RaiseEventAsync(visit.Key.InstanceId, DossierEvents.OpinionGiven, act, cancellationToken);
    }

    private Task RecordAsync(AppraisalVisit visit, string key, string act, bool verified, CancellationToken cancellationToken)
    {
        var seat = visit.Seat;
        return audit.WriteAsync(seat.Dossier, $"{key}|{seat.Stage}|{seat.Attempt}|{seat.Seat}", seat.Person, verified ? "link, known device" : act == "NoConflictDeclared" ? "link" : "link, code", act, $"{seat.Stage} {seat.Attempt}", cancellationToken);
    }
}
