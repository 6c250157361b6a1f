using DanVanKheo.Periods;
using DanVanKheo.Text;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>POST periods/{id}/amendment</summary>
public sealed class AmendPeriod(PeriodDoor door, ReportDesk desk) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape
        .Post<PeriodLineAnswer>("amendPeriod", "periods/{id}/amendment", ApiScopes.WritePeriods, "Opens the next version of a sealed report, counted now as of the same day, with a reason.", StatusCodes.Status201Created)
        .Takes<Amendment>();

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var sent = await call.BodyAsync<Amendment>(cancellationToken);
        var period = door.Open(call);
        var reason = VietnameseText.Normalise(sent.Reason);
        if (AmendRules.Check(reason) is { } problem) ApiProblem.ThrowIfAny([problem]);
        await desk.AmendAsync(period, reason, call.Person.Id, cancellationToken);
        return ApiAnswer.Of(await door.AnswerAsync(period, cancellationToken));
    }

    public sealed record Amendment(string Reason);
}
