using DanVanKheo.Audit;
using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.FollowUps;

/// <summary>Records visits to models and closes what they found: the row, the history, then the hint.</summary>
public sealed class InspectionDesk(InspectionStore store, AuditLog audit, TimeProvider clock)
{
    private const string Pages = "signed in";

    /// <summary>Empty when it stands. The second half of a double click finds its own record; another officer's record of the same number is another visit.</summary>
    /// <param name="known">What was known of the model when the number was chosen.</param>
    /// <param name="via">How they came, when it was not by the pages.</param>
    public async Task<IReadOnlyList<FieldProblem>> RecordAsync(Dossier dossier, FollowUp known, InspectionInput input, int number, string by, DurableTaskClient client, CancellationToken cancellationToken, string via = Pages)
    {
        var problems = InspectionRules.Check(input, VietnamTime.Day(dossier.SubmittedAt), VietnamTime.Day(clock.GetUtcNow()));
        if (problems.Count > 0) return problems;
        FieldRules.TryDate(input.Day, out var day);
        var inspection = new Inspection(number, day, input.Team, Enum.Parse<InspectionSubject>(input.Subject), input.Conclusion, by, clock.GetUtcNow(), InspectionRules.Findings(input, number, known.LastFinding));
        var taken = known.Inspections.FirstOrDefault(i => i.Number == number);
        if (taken is not null && (taken.Day, taken.Team, taken.Conclusion) == (inspection.Day, inspection.Team, inspection.Conclusion)) return [];
        if (taken is not null || !await store.TryAddAsync(dossier.Code.ToString(), inspection, cancellationToken)) return [new("", "ChangedMeanwhile")];
        await audit.WriteAsync(dossier.Code.ToString(), $"inspection|{inspection.Number}", by, via, "Inspected", $"{inspection.Number}: {inspection.Findings.Count}", cancellationToken);
        if (!dossier.IsClosed) await client.RaiseEventAsync(new Opinions.StageKey(dossier.Code.ToString(), dossier.Stage, dossier.Attempt).InstanceId, DossierEvents.OpinionGiven, "", cancellationToken);
        return [];
    }

    /// <summary>The officer saw the remedy, or takes the finding back; nothing when it was closed before.</summary>
    public async Task CloseAsync(Dossier dossier, int finding, FindingState state, string by, CancellationToken cancellationToken, string via = Pages)
    {
        if (!await store.ChangeAsync(dossier.Code.ToString(), finding, f => f with { State = state }, cancellationToken)) return;
        await audit.WriteAsync(dossier.Code.ToString(), $"finding|{finding}", by, via, "FindingClosed", $"{finding}: {state}", cancellationToken);
    }
}
