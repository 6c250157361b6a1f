using DanVanKheo.Periods;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>Opens the report of a period for who answers for it.</summary>
public sealed class PeriodDoor(PeriodCalendar calendar, ReportStore reports)
{
    /// <exception cref="ApiProblem">There is no such period, or the person does not answer for reports.</exception>
    public Period Open(ApiCall call)
    {
        call.Require(call.Directory.Bloc.Id, SummaryReader.Role);
        return calendar.Find(call["id"].ToLowerInvariant()) ?? throw new ApiProblem(StatusCodes.Status404NotFound, "PeriodUnknown");
    }

    public async Task<PeriodLineAnswer> AnswerAsync(Period period, CancellationToken cancellationToken) => PeriodLineAnswer.Of(period, await reports.HeadsAsync(period, cancellationToken));
}
