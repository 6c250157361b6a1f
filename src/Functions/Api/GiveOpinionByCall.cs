using System.ComponentModel;
using System.Text.Json;
using DanVanKheo.Calendar;
using DanVanKheo.Opinions;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>POST dossiers/{code}/opinions</summary>
public sealed class GiveOpinionByCall(OpinionDoor door, OpinionDesk desk, StageStore stages, DossierReading reading) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Post<StageOpinion>(
        "giveOpinion", "dossiers/{code}/opinions", ApiScopes.WriteOpinions, "The opinion of the person of the token on the stage that waits for them, with the six digits they were mailed.", StatusCodes.Status201Created)
        .Takes<NewOpinion>() with
    { Guarded = true };

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var sent = await call.BodyAsync<NewOpinion>(cancellationToken);
        var (dossier, stage) = await door.OpenAsync(call, cancellationToken);
        call.RequireMatch(await reading.DetailsAsync(dossier, cancellationToken));
        var input = new OpinionInput(sent.Verdict.ToString(), sent.Reason ?? "", sent.Code, sent.Award ?? "", sent.DecisionDate is { } day ? VietnamTime.Date(day) : "", sent.Signer ?? "") { Points = sent.Points ?? [], Staged = sent.Staged == true };
        ApiProblem.ThrowIfAny([.. (await desk.DecideAsync(dossier, stage, call.Person.Id, input, verified: false, call.Client, cancellationToken, call.Via)).Select(p => p with { Field = Name(p.Field) })]);
        return ApiAnswer.Of(StageOpinion.Of((await stages.FindAsync(stage.Attempt.Key, cancellationToken))!.Attempt));
    }

    private static string Name(string field) => field == "date" ? JsonNamingPolicy.CamelCase.ConvertName(nameof(NewOpinion.DecisionDate)) : field;

    public sealed record NewOpinion(
        Verdict Verdict,
        [Description("The six digits that were mailed.")] string Code,
        [Description("At least ten characters, unless it agrees.")] string? Reason = null,
        [Description("Id of the award, at the stage that issues the decision.")] string? Award = null,
        DateOnly? DecisionDate = null,
        [Description("Id of the person who signs.")] string? Signer = null,
        [Description("What a return asks to mend.")] IReadOnlyList<string>? Points = null,
        [Description("Keeps the result at the stage that issues the decision until `applyStagedResults`; nobody hears of it before.")] bool? Staged = null);
}
