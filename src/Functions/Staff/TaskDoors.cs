using DanVanKheo.Access;
using DanVanKheo.Appraisals;
using DanVanKheo.Councils;
using DanVanKheo.Dossiers;
using DanVanKheo.FollowUps;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Staff;

/// <summary>Opens a task in the page a mailed link would open, for the officer it belongs to.</summary>
public sealed class TaskDoors(StageStore stages, DossierStore dossiers, AssignmentStore assignments, VoteStore votes, GrantStore grants, Cookies cookies, TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    /// <summary>The page's address; null when the task is not theirs. What is closed meanwhile opens too: the page says so.</summary>
    public async Task<string?> OpenAsync(HttpResponse response, Person person, WorkKind kind, StageKey key, CancellationToken cancellationToken)
    {
        if (await stages.FindAsync(key, cancellationToken) is not { Attempt: var attempt }) return null;
        return kind switch
        {
            WorkKind.Opinion or WorkKind.ReportOverdue when attempt.IsAsked(person.Id) => await LetAsync(AccessPurpose.Opinion, Cookies.Opinion, OpinionVisit.AddressOf(key.Dossier)),
            WorkKind.Sheet when await assignments.FindAsync(key, person.Id, cancellationToken) is not null => await LetAsync(AccessPurpose.Appraisal, Cookies.Appraisal, AppraisalVisit.AddressOf(key.Dossier)),
            WorkKind.Ballot when (await votes.LatestAsync(key, cancellationToken))?.Of(person.Id) is not null => await LetAsync(AccessPurpose.Ballot, Cookies.Ballot, BallotVisit.AddressOf(key.Dossier)),
            WorkKind.Report when await IsOwnAsync(person, key, cancellationToken) => await LetAsync(AccessPurpose.Report, Cookies.Report, ReportVisit.AddressOf(key.Dossier)),
            // That page asks for the duty itself.
            WorkKind.Remedy => InspectionVisit.AddressOf(key.Dossier),
            _ => null,
        };

        async Task<string> LetAsync(AccessPurpose purpose, string cookie, string address)
        {
            var whose = purpose == AccessPurpose.Report ? Programmes.Stage.Submitter : person.Id;
            var grant = new AccessGrant(purpose, key.Dossier, whose, clock.GetUtcNow() + Lifetime, key.Stage, key.Attempt);
            cookies.Set(response, cookie, await grants.IssueAsync(grant, cancellationToken), address, Lifetime);
            return address;
        }
    }

    private async Task<bool> IsOwnAsync(Person person, StageKey key, CancellationToken cancellationToken) =>
        string.Equals((await dossiers.GetAsync(key.Dossier, cancellationToken)).Dossier.ContactEmail, person.Email, StringComparison.OrdinalIgnoreCase);
}
