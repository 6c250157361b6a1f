using System.ComponentModel;
using DanVanKheo.Discussions;
using DanVanKheo.Rules;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>POST dossiers/{code}/messages</summary>
public sealed class WriteMessage(DossierReading reading, DiscussionPages pages, DiscussionDesk desk, MessageStore messages) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape
        .Post<MessageAnswer>("writeMessage", "dossiers/{code}/messages", ApiScopes.WriteDossiers, "Writes about a dossier to those who review it, or to those who registered it too; they get a letter.", StatusCodes.Status201Created)
        .Takes<NewMessage>();

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var sent = await call.BodyAsync<NewMessage>(cancellationToken);
        var (dossier, id) = ((await reading.OpenAsync(call, call["code"], cancellationToken)).Dossier, call.NewId());
        if (!pages.AudiencesOf(dossier).Contains(sent.Audience)) ApiProblem.ThrowIfAny([new FieldProblem("audience", "NothingChosen")]);
        ApiProblem.ThrowIfAny(await desk.WriteAsync(dossier, call.Person.Id, id, sent.Text, sent.Audience, cancellationToken, call.Via));
        return ApiAnswer.Of(MessageAnswer.Of((await messages.OfAsync(dossier.Code.ToString(), cancellationToken)).First(m => m.Id == id)));
    }

    public sealed record NewMessage(string Text, [Description("`reviewers`, `everyone`, and `appraisers` where a panel appraises.")] Audience Audience);
}
