using System.ComponentModel;
using DanVanKheo.Periods;
using DanVanKheo.Text;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>POST periods/{id}/freezing</summary>
public sealed class FreezePeriod(PeriodDoor door, ReportDesk desk, ReportStore reports) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Post<PeriodLineAnswer>(
        "freezePeriod", "periods/{id}/freezing", ApiScopes.WritePeriods, "Seals the draft of a report with its text, for good. A sealed one stays as it is. If-Match holds the ETag of `readPeriod`.").Takes<Sealing>() with
    { Guarded = true };

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var sent = await call.BodyAsync<Sealing>(cancellationToken);
        var period = door.Open(call);
        call.RequireMatch(await door.AnswerAsync(period, cancellationToken));
        var draft = (await reports.FindAsync(period, null, cancellationToken) ?? throw new ApiProblem(StatusCodes.Status404NotFound, "ReportUnknown")).Report;
        var text = new Narrative(Kept(sent.Results, draft.Text.Results), Kept(sent.Limits, draft.Text.Limits), Kept(sent.Directions, draft.Text.Directions));
        ApiProblem.ThrowIfAny(ReportDeskPages.Problems(text));
        await desk.FreezeAsync(period, text, call.Person.Id, cancellationToken);
        return ApiAnswer.Of(await door.AnswerAsync(period, cancellationToken));
    }

    private static string Kept(string? sent, string was) => sent is null ? was : VietnameseText.Normalise(sent);

    public sealed record Sealing(
        [Description("What was reached; as in the draft when not given.")] string? Results = null,
        [Description("What was lacking.")] string? Limits = null,
        [Description("What is to be done.")] string? Directions = null);
}
