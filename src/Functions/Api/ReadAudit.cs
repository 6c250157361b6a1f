using DanVanKheo.Audit;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>GET audit/{code}</summary>
public sealed class ReadAudit(DossierReading reading, AuditLog audit) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Get<AuditAnswer>("readAudit", "audit/{code}", ApiScopes.ReadAudit, "The history of a dossier, or for administrators of what else has one (`to-chuc`: organisations, people and duties), and whether its seals hold.");

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var code = await OpenAsync(call, cancellationToken);
        var log = await audit.ReadAsync(code, cancellationToken);
        return log.Entries.Count > 0 ? ApiAnswer.Of(AuditAnswer.Of(code, log)) : throw new ApiProblem(StatusCodes.Status404NotFound, "HistoryUnknown");
    }

    /// <summary>What else has a history is for administrators.</summary>
    private async Task<string> OpenAsync(ApiCall call, CancellationToken cancellationToken)
    {
        if (DossierCode.TryParse(call["code"], out _)) return (await reading.OpenAsync(call, call["code"], cancellationToken)).Dossier.Code.ToString();
        call.Require(call.Directory.Bloc.Id, Duty.Administrator);
        return call["code"];
    }
}
