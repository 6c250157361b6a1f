using DanVanKheo.Calendar;
using DanVanKheo.Periods;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>POST periods/{id}/report</summary>
public sealed class CountPeriod(PeriodDoor door, ReportDesk desk, TimeProvider clock) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Post<PeriodLineAnswer>("countPeriod", "periods/{id}/report", ApiScopes.WritePeriods, "Opens the draft of the report of a period that is over, counted now; a second call finds it.", StatusCodes.Status201Created);

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var period = door.Open(call);
        if (clock.GetUtcNow() < VietnamTime.EndOf(period.AsOf)) throw new ApiProblem(StatusCodes.Status409Conflict, "PeriodOpen");
        await desk.DraftAsync(period, call.Person.Id, cancellationToken);
        return ApiAnswer.Of(await door.AnswerAsync(period, cancellationToken));
    }
}
