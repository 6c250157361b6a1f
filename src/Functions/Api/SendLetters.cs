using System.ComponentModel;
using DanVanKheo.Letters;
using DanVanKheo.Organisations;
using DanVanKheo.Rules;

namespace DanVanKheo.Api;

/// <summary>POST letters/sending</summary>
public sealed class SendLetters(OutboxReview review) : IOperation
{
    private const int Most = 200;

    public static OperationShape Shape { get; } = OperationShape
        .Post<Listed<SendLetters.Sent>>("sendLetters", "letters/sending", ApiScopes.WriteLetters, "Sends letters that were held, each with an answer of its own: what was sent before, or dropped, is told.")
        .Takes<Keys>();

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var asked = await call.BodyAsync<Keys>(cancellationToken);
        call.Require(call.Directory.Bloc.Id, Duty.Administrator);
        if (asked.Letters.Count is 0 or > Most) ApiProblem.ThrowIfAny([new FieldProblem("letters", asked.Letters.Count == 0 ? "NothingTicked" : "TooManyTicked", Most)]);
        var sent = new List<Sent>();
        foreach (var name in asked.Letters.Distinct(StringComparer.Ordinal)) sent.Add(new(name, LetterKey.TryParse(name, out var key) ? await review.SendAsync(key!, call.Person.Id, cancellationToken) : "LetterGone"));
        return ApiAnswer.Of(new Listed<Sent>(sent, null));
    }

    public sealed record Keys([Description("Keys of `listLetters`; 1 to 200.")] IReadOnlyList<string> Letters);

    public sealed record Sent(string Key, [Description("Code of the rule that was in the way; null when it was sent.")] string? Fault);
}
