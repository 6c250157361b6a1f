using System.ComponentModel;
using DanVanKheo.Commendations;
using DanVanKheo.Text;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>POST dossiers/{code}/decision/changes</summary>
public sealed class ChangeDecisionByCall(DecisionDoor door, ChangeDesk desk, DecisionStore decisions) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape
        .Post<DecisionDetails>("changeDecision", "dossiers/{code}/decision/changes", ApiScopes.WriteCommendations, "Amends or revokes the decision of a dossier by another decision with a number of its own. If-Match holds the ETag of `readDecision`.", StatusCodes.Status201Created)
        .Takes<Change>() with
    { Guarded = true };

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var sent = await call.BodyAsync<Change>(cancellationToken);
        var (dossier, file) = await door.OpenAsync(call, cancellationToken);
        call.RequireMatch(DecisionDetails.Of(file));
        var problems = await desk.ChangeAsync(dossier, file, Terms(sent), file.Changes.Count, call.Person.Id, cancellationToken, call.Via);
        if (problems.Any(p => p.Code == "ChangedBefore")) throw new ApiProblem(StatusCodes.Status412PreconditionFailed, "ChangedSince");
        ApiProblem.ThrowIfAny(problems);
        return ApiAnswer.Of(DecisionDetails.Of((await decisions.FileOfAsync(dossier, cancellationToken))!));
    }

    /// <summary>Fields of the other kind are not read, as on the page.</summary>
    private static ChangeTerms Terms(Change sent)
    {
        var terms = new ChangeTerms(sent.Kind, sent.Date, sent.Signer, VietnameseText.Normalise(sent.Reason));
        return sent.Kind == ChangeKind.Revoke
            ? terms with { Ground = sent.Ground, Recover = sent.Recover == true }
            : terms with { SubjectName = VietnameseText.NormaliseLine(sent.SubjectName ?? ""), Award = sent.Award ?? "", Wording = VietnameseText.Normalise(sent.Wording ?? "") };
    }

    public sealed record Change(
        ChangeKind Kind,
        [Description("The day on the paper.")] DateOnly Date,
        [Description("Id of the person who signs.")] string Signer,
        string Reason,
        [Description("Why it is revoked.")] RevocationGround? Ground = null,
        [Description("What was given is taken back.")] bool? Recover = null,
        [Description("The right name, when that is amended.")] string? SubjectName = null,
        [Description("Id of another award.")] string? Award = null,
        string? Wording = null);
}
