using System.ComponentModel;
using DanVanKheo.Programmes;
using DanVanKheo.Text;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>POST programmes/{id}/editions?note=</summary>
public sealed class ProposeEdition(EditionDoor door, EditionDesk desk) : IOperation
{
    /// <summary>Of a definition, in bytes.</summary>
    private const int Largest = 1024 * 1024;

    public static OperationShape Shape { get; } = OperationShape
        .Post<EditionAnswer>("proposeEdition", "programmes/{id}/editions", ApiScopes.WriteOrganisations, "Proposes a whole definition as the next edition of a programme; with a fault anywhere it is not kept. It holds when an administrator decides so.", StatusCodes.Status201Created)
        .Asks<Query>() with
    { Files = SentFile.Any };

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var query = call.Query<Query>();
        var read = await door.OpenAsync(call, query.Changes, cancellationToken);
        if (read.Edition.State == EditionState.Dropped) throw new ApiProblem(StatusCodes.Status409Conflict, "EditionDecided");
        var content = (await SentFile.ReadAsync(call.Request, null, Largest, cancellationToken)).Content;
        var (edition, problems) = await desk.SaveAsync(read, content, VietnameseText.Normalise(query.Note ?? ""), call.Person.Id, call.Via, call.Language, cancellationToken);
        ApiProblem.ThrowIfAny(problems);
        return ApiAnswer.Of(EditionAnswer.Of(edition!));
    }

    public sealed record Query(
        [Description("What the change is for; ten characters at least.")] string? Note = null,
        [Description("Number of the edition it was made from; the one that holds when not given.")] int? Changes = null);
}
