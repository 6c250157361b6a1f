using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Retention;
using DanVanKheo.Text;

namespace DanVanKheo.Api;

/// <summary>POST dossiers/{code}/contact</summary>
public sealed class CorrectContactByCall(DossierReading reading, ContactDesk desk, SensitiveReads reads, DossierStore dossiers) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape
        .Post<DossierDetails>("correctContact", "dossiers/{code}/contact", ApiScopes.WriteDossiers, "Corrects the address letters about a dossier go to, with a reason. If-Match holds the ETag of `readDossier`.")
        .Takes<Correction>() with
    { Guarded = true };

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var sent = await call.BodyAsync<Correction>(cancellationToken);
        call.Require(call.Directory.Bloc.Id, Duty.Administrator);
        var dossier = (await reading.OpenAsync(call, call["code"], cancellationToken)).Dossier;
        call.RequireMatch(await reading.DetailsAsync(dossier, cancellationToken));
        var (email, reason) = (VietnameseText.NormaliseLine(sent.Email), VietnameseText.NormaliseLine(sent.Reason));
        ApiProblem.ThrowIfAny([.. ContactDesk.Check(email, reason)]);
        await reads.PersonAsync(dossier, call.Person.Id, cancellationToken);
        await desk.CorrectAsync(dossier.Code.ToString(), "email", email, call.Person.Id, call.Via, reason, cancellationToken);
        return ApiAnswer.Of(await reading.DetailsAsync((await dossiers.GetAsync(dossier.Code.ToString(), cancellationToken)).Dossier, cancellationToken));
    }

    public sealed record Correction(string Email, string Reason);
}
