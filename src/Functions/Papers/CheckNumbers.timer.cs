using DanVanKheo.Commendations;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Papers;

/// <summary>Every night: the long registers of every body that issues decisions are read whole, so that their pages need not.</summary>
public sealed class CheckNumbers(NumberChecks checks, DecisionStore decisions, OrganisationDirectory directory, ProgrammeShelf programmes)
{
    [Function(nameof(CheckNumbers))]
    public async Task Run([TimerTrigger("%RecountSchedule%", UseMonitor = false)] TimerInfo timer, CancellationToken cancellationToken)
    {
        foreach (var body in Issuer.Bodies(directory, programmes.SigningRoles))
        {
            foreach (var type in PaperNumber.Numbered) await checks.KeepAsync(decisions.SeriesOf(body, type), cancellationToken);
        }
    }
}
