using DanVanKheo.Discussions;

namespace DanVanKheo.Api;

/// <summary>GET dossiers/{code}/messages</summary>
public sealed class ListMessages(DossierReading reading, MessageStore messages) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Get<Listed<MessageAnswer>>("listMessages", "dossiers/{code}/messages", ApiScopes.ReadDossiers, "What people wrote to each other about a dossier, the oldest first.");

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var dossier = (await reading.OpenAsync(call, call["code"], cancellationToken)).Dossier;
        return ApiAnswer.Of(new Listed<MessageAnswer>([.. (await messages.OfAsync(dossier.Code.ToString(), cancellationToken)).Select(MessageAnswer.Of)], null));
    }
}
