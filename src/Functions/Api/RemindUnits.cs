using System.ComponentModel;
using DanVanKheo.Periods;
using DanVanKheo.Rules;

namespace DanVanKheo.Api;

/// <summary>POST periods/{id}/reminders</summary>
public sealed class RemindUnits(PeriodDoor door, ChaseDesk chase) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape
        .Post<Listed<UnitReportAnswer>>("remindUnits", "periods/{id}/reminders", ApiScopes.WritePeriods, "Reminds one unit, or all that are silent, of their report for a period; at most once a day each.")
        .Takes<Reminder>();

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var sent = await call.BodyAsync<Reminder>(cancellationToken);
        var period = door.Open(call);
        if (sent.Unit is { } unit && call.Directory.Units.All(u => u.Id != unit)) ApiProblem.ThrowIfAny([new FieldProblem("unit", "UnknownChoice")]);
        await chase.RemindAsync(period, sent.Unit, cancellationToken);
        return ApiAnswer.Of(new Listed<UnitReportAnswer>([.. (await chase.StandingsAsync(period, cancellationToken)).Select(UnitReportAnswer.Of)], null));
    }

    public sealed record Reminder([Description("Id of a unit; all that are silent when not given.")] string? Unit = null);
}
