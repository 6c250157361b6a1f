using DanVanKheo.Audit;

namespace DanVanKheo.Api;

/// <summary>GET audit/{code}</summary>
public sealed class ReadAudit(DossierReading reading, AuditLog audit) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Get<AuditAnswer>("readAudit", "audit/{code}", ApiScopes.ReadAudit, "The history of a dossier, and whether its seals hold.");

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var code = (await reading.OpenAsync(call, call["code"], cancellationToken)).Dossier.Code.ToString();
        return ApiAnswer.Of(AuditAnswer.Of(code, await audit.ReadAsync(code, cancellationToken)));
    }
}
