using DanVanKheo.Letters;
using DanVanKheo.Organisations;

namespace DanVanKheo.Api;

/// <summary>GET letters</summary>
public sealed class ListLetters(OutboxReview review) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Get<Listed<LetterLine>>("listLetters", "letters", ApiScopes.WriteLetters, "The letters that wait for an officer: held until they are read, refused, or come back; the oldest first.");

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        call.Require(call.Directory.Bloc.Id, Duty.Administrator);
        return ApiAnswer.Of(new Listed<LetterLine>([.. (await review.ListAsync(cancellationToken)).Select(LetterLine.Of)], null));
    }
}
