using System.ComponentModel;
using DanVanKheo.Letters;
using DanVanKheo.Organisations;
using DanVanKheo.Text;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>POST letters/review</summary>
public sealed class ReviewLetter(OutboxReview review) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape
        .Post<ReviewLetter.Reviewed>("reviewLetter", "letters/review", ApiScopes.WriteLetters, "What an officer does with one letter that waits: keeps a paragraph for it, sends it, sends it once more, or lays it aside.")
        .Takes<Review>();

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var sent = await call.BodyAsync<Review>(cancellationToken);
        call.Require(call.Directory.Bloc.Id, Duty.Administrator);
        var (note, reason) = (VietnameseText.Normalise(sent.Note ?? ""), VietnameseText.NormaliseLine(sent.Reason ?? ""));
        ApiProblem.ThrowIfAny([.. ReviewRules.Check(sent.Act, note, reason)]);
        if (!LetterKey.TryParse(sent.Letter, out var key) || await review.DoAsync(sent.Act, key!, call.Person.Id, note, reason, cancellationToken) is not null) throw new ApiProblem(StatusCodes.Status409Conflict, "LetterGone");
        return ApiAnswer.Of(new Reviewed(sent.Letter, sent.Act));
    }

    public sealed record Review(
        [Description("Key of `listLetters`.")] string Letter,
        LetterAct Act,
        [Description("A paragraph of the officer's own; kept with `save`, sent with `send`.")] string? Note = null,
        [Description("Why it is laid aside; ten characters at least.")] string? Reason = null);

    public sealed record Reviewed(string Letter, LetterAct Act);
}
