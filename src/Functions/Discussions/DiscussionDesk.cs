using DanVanKheo.Audit;
using DanVanKheo.Dossiers;
using DanVanKheo.Letters;
using DanVanKheo.Opinions;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;
using DanVanKheo.Text;

namespace DanVanKheo.Discussions;

/// <summary>Writes a message: the row, the history, then the letters. The same message again finds what is there and posts what is missing.</summary>
public sealed class DiscussionDesk(MessageStore messages, StageStore stages, Outbox outbox, AuditLog audit, TimeProvider clock)
{
    /// <summary>For an officer who may read the dossier and need not be asked about it. Empty when the message stands.</summary>
    /// <param name="id">Names the message: the same again finds it.</param>
    public async Task<IReadOnlyList<FieldProblem>> WriteAsync(Dossier dossier, string person, string id, string typed, Audience? audience, CancellationToken cancellationToken, string via = "link")
    {
        var (text, now) = (VietnameseText.Normalise(typed), clock.GetUtcNow());
        var problems = MessageRules.Check(text, audience, "", []).ToList();
        var earlier = (await messages.OfAsync(dossier.Code.ToString(), cancellationToken)).Where(m => m.Id != id);
        if (problems.Count == 0 && MessageRules.Refusal(earlier, new(person, false, []), now) is { } tooMany) problems.Add(tooMany);
        if (problems.Count == 0) await SendAsync(dossier, new(0, id, now, person, false, dossier.Stage, dossier.Attempt, audience!.Value, text), cancellationToken, via);
        return problems;
    }

    /// <param name="via">How the author came.</param>
    public async Task SendAsync(Dossier dossier, Message message, CancellationToken cancellationToken, string via = "link")
    {
        var code = dossier.Code.ToString();
        var sent = await messages.AddAsync(code, message, cancellationToken);
        var about = $"{sent.Stage} {sent.Attempt}: {sent.Audience} #{sent.Number}";
        await audit.WriteAsync(code, $"message|{sent.Number}", sent.ByOwner ? "submitter" : sent.Author, via, "MessageSent", about, cancellationToken);
        foreach (var letter in await LettersAsync(dossier, sent, cancellationToken)) await outbox.PostAsync(letter, cancellationToken);
    }

    /// <summary>Where the person was asked last: their letter leads there. Null for somebody who never was.</summary>
    public static StageAttempt? LastOf(IEnumerable<StageAttempt> attempts, string person) => attempts.LastOrDefault(a => a.IsAsked(person));

    private async Task<IEnumerable<LetterKey>> LettersAsync(Dossier dossier, Message message, CancellationToken cancellationToken)
    {
        var attempts = await stages.OfAsync(dossier.Code.ToString(), cancellationToken);
        IEnumerable<string> readers = message.ByOwner ? Holders(attempts) : message.Told.Length > 0 ? [message.Told] : [];
        return
        [
            .. readers.Select(p => (Person: p, At: LastOf(attempts, p))).Where(r => r.At is not null).Select(r => new LetterKey(dossier.Code.ToString(), r.At!.Stage, r.At.Attempt, LetterKind.MessageToReviewer, message.Number, r.Person)),
            .. message is { ByOwner: false, Audience: Audience.Everyone } ? Owners(dossier).Select(o => new LetterKey(dossier.Code.ToString(), message.Stage, message.Attempt, LetterKind.MessageToOwner, message.Number, o)) : [],
        ];
    }

    /// <summary>Who has the dossier now; while it is with those who registered it, who gave it back.</summary>
    private static IEnumerable<string> Holders(IReadOnlyList<StageAttempt> attempts) => attempts switch
    {
        [.., { IsOpen: true } open] => open.Holders.Select(h => h.Person).Where(p => p != Stage.Submitter),
        [.., { Opinion: { } opinion }] when opinion.Person != Stage.Submitter => [opinion.Person],
        _ => [],
    };

    /// <summary>The contact has no id of their own.</summary>
    private static IEnumerable<string> Owners(Dossier dossier) => dossier.CoOwners.Select(email => new CoOwner(email).Id).Prepend("");
}
