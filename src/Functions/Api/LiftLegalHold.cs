using DanVanKheo.Organisations;
using DanVanKheo.Retention;

namespace DanVanKheo.Api;

/// <summary>POST dossiers/{code}/legal-hold/lifting</summary>
public sealed class LiftLegalHold(DossierReading reading, RetentionDesk desk, RetentionStore retention) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Post<LegalHoldAnswer>(
        "liftLegalHold", "dossiers/{code}/legal-hold/lifting", ApiScopes.WriteDossiers, "Lets a dossier go that was held; one that was not stays as it is.");

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        call.Require(call.Directory.Bloc.Id, Duty.Administrator);
        var code = (await reading.OpenAsync(call, call["code"], cancellationToken)).Dossier.Code.ToString();
        await desk.LiftAsync(code, call.Person.Id, cancellationToken, call.Via);
        return ApiAnswer.Of(LegalHoldAnswer.Of(code, await retention.FindHoldAsync(code, cancellationToken)));
    }
}
