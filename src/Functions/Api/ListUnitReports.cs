using DanVanKheo.Periods;

namespace DanVanKheo.Api;

/// <summary>GET periods/{id}/units</summary>
public sealed class ListUnitReports(PeriodDoor door, ChaseDesk chase) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Get<Listed<UnitReportAnswer>>("listUnitReports", "periods/{id}/units", ApiScopes.ReadPeriods, "Which units have sent their report for a period; those that have not come first.");

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken) =>
        ApiAnswer.Of(new Listed<UnitReportAnswer>([.. (await chase.StandingsAsync(door.Open(call), cancellationToken)).Select(UnitReportAnswer.Of)], null));
}
