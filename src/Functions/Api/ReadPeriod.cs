namespace DanVanKheo.Api;

/// <summary>GET periods/{id}</summary>
public sealed class ReadPeriod(PeriodDoor door) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Get<PeriodLineAnswer>("readPeriod", "periods/{id}", ApiScopes.ReadPeriods, "A period and the versions of its report, for who answers for it.");

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken) => ApiAnswer.Of(await door.AnswerAsync(door.Open(call), cancellationToken));
}
