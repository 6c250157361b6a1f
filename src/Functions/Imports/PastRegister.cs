using System.Collections.ObjectModel;
using DanVanKheo.Audit;
using DanVanKheo.Calendar;
using DanVanKheo.Commendations;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;

namespace DanVanKheo.Imports;

/// <summary>Writes a line of a register of past years as a closed dossier of its year, and its commendation into the ledger. No stage, no letter, no number of ours.</summary>
public sealed class PastRegister(DossierStore dossiers, LedgerStore ledger, OrganisationDirectory directory, AuditLog audit)
{
    /// <param name="id">Names the line for ever: a second call finds the first one's dossier.</param>
    /// <returns>The code of the dossier.</returns>
    public async Task<string> RegisterAsync(string id, Programme programme, Answers answers, string person, string via, CancellationToken cancellationToken)
    {
        // The register tells the year but not the day a model was registered.
        var (year, registered) = (PastRules.Year(answers), VietnamTime.At(new(PastRules.Year(answers), 1, 1), TimeOnly.MinValue));
        var draft = new Draft(id, programme.Id, answers, registered, registered);
        var code = await dossiers.RegisterAsync(draft, year, c => Make(c, programme, draft), cancellationToken);
        if (PastRules.Award(programme, answers) is { } award)
        {
            var subject = SubjectKey.Of(answers["unit"], answers["subjectName"]);
            await ledger.WriteAsync(new LedgerEntry(subject, programme.Id, year, code.ToString(), award.Name.Vi, answers["decisionNumber"], PastRules.ClosedOn(answers)), cancellationToken);
        }

        await audit.WriteAsync(code.ToString(), "recorded|1", person, via, "PastRecorded", $"{answers["outcome"]} {answers["decisionNumber"]}".Trim(), cancellationToken);
        return code.ToString();
    }

    private Dossier Make(DossierCode code, Programme programme, Draft draft)
    {
        var answers = draft.Answers;
        var (status, closed) = (PastRules.Status(programme, answers), VietnamTime.At(PastRules.ClosedOn(answers), TimeOnly.MinValue));
        return new(
            code,
            directory.Bloc.Id,
            draft.Programme,
            answers["unit"],
            answers["name"],
            DossierAnswers.Subject(answers),
            answers["subjectName"],
            DossierAnswers.Field(answers),
            DossierAnswers.Kind(answers),
            DossierAnswers.Level(answers),
            answers["email"],
            MayPublish: false,
            answers,
            draft.CreatedAt,
            status,
            programme.Route.Stages[^1].Id,
            Dossier.NoAttempt,
            closed,
            draft.Id)
        {
            Edition = programme.Edition,
            CommendedAt = status == DossierStatus.Commended ? closed : null,
            AgreedAt = answers.Has(PastRules.Nominated) ? new Dictionary<StageKind, DateTimeOffset> { [StageKind.Nomination] = closed } : ReadOnlyDictionary<StageKind, DateTimeOffset>.Empty,
        };
    }
}
