using DanVanKheo.Access;
using DanVanKheo.Rules;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Appraisals;

/// <summary>What is around everything an appraiser decides on their sheet.</summary>
public sealed class AppraisalTurns(AppraisalDoors appraisals, LinkDoors doors)
{
    /// <param name="act">Does it, told whether this browser is known already; the problems when it was not done.</param>
    /// <param name="again">The form again, of the sheet as it is by then.</param>
    /// <param name="needsCode">False for an answer that anybody who holds the link may give.</param>
    public async Task<IActionResult> TakeAsync(
        HttpRequest request,
        AppraisalVisit visit,
        Func<bool, Task<IReadOnlyList<FieldProblem>>> act,
        Func<AppraisalVisit, IReadOnlyList<FieldProblem>, Task<IActionResult>> again,
        CancellationToken cancellationToken,
        bool needsCode = true)
    {
        var verified = await doors.IsVerifiedAsync(request, visit.Seat.Person, cancellationToken);
        var problems = await act(verified);
        var (now, _) = await appraisals.OpenAsync(request, visit.Token, visit.Grant.Subject, cancellationToken);
        return await doors.AnswerAsync(
            request,
            visit.Address,
            verified || !needsCode ? null : visit.Seat.Person,
            problems,
            () => Task.FromResult(now is { MayScore: true }),
            () => again(now!, problems),
            cancellationToken);
    }
}
