using DanVanKheo.Dossiers;
using DanVanKheo.Programmes;
using DanVanKheo.Text;

namespace DanVanKheo.Api;

/// <summary>POST dossiers/{code}/reopening</summary>
public sealed class ReopenDossierByCall(DossierReading reading, ReopenDesk desk, DossierStore dossiers, ProgrammeShelf programmes) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape
        .Post<DossierDetails>("reopenDossier", "dossiers/{code}/reopening", ApiScopes.WriteDossiers, "Opens a closed dossier again at a stage, with a reason.")
        .Takes<Reopening>();

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var sent = await call.BodyAsync<Reopening>(cancellationToken);
        var dossier = (await reading.OpenAsync(call, call["code"], cancellationToken)).Dossier;
        call.Require(dossier.Unit, ReopenRules.Roles);
        var reason = VietnameseText.Normalise(sent.Reason);
        ApiProblem.ThrowIfAny([.. ReopenRules.Check(programmes.Of(dossier).Route, sent.Stage, reason)]);
        await desk.ReopenAsync(dossier.Code.ToString(), sent.Stage, reason, call.Person.Id, call.Client, cancellationToken);
        return ApiAnswer.Of(await reading.DetailsAsync((await dossiers.GetAsync(dossier.Code.ToString(), cancellationToken)).Dossier, cancellationToken));
    }

    public sealed record Reopening(string Stage, string Reason);
}
