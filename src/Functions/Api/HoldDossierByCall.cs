using DanVanKheo.Organisations;
using DanVanKheo.Retention;
using DanVanKheo.Text;

namespace DanVanKheo.Api;

/// <summary>POST dossiers/{code}/legal-hold</summary>
public sealed class HoldDossierByCall(DossierReading reading, RetentionDesk desk, RetentionStore retention) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape
        .Post<LegalHoldAnswer>("holdDossier", "dossiers/{code}/legal-hold", ApiScopes.WriteDossiers, "Keeps a dossier from being destroyed or made anonymous, with a reason; one that is held stays as it is.")
        .Takes<Reason>();

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var sent = await call.BodyAsync<Reason>(cancellationToken);
        call.Require(call.Directory.Bloc.Id, Duty.Administrator);
        var code = (await reading.OpenAsync(call, call["code"], cancellationToken)).Dossier.Code.ToString();
        ApiProblem.ThrowIfAny(await desk.HoldAsync(code, VietnameseText.Normalise(sent.Text), call.Person.Id, cancellationToken, call.Via));
        return ApiAnswer.Of(LegalHoldAnswer.Of(code, await retention.FindHoldAsync(code, cancellationToken)));
    }

    public sealed record Reason(string Text);
}
