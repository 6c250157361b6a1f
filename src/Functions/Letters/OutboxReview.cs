using DanVanKheo.Audit;
using DanVanKheo.Dossiers;
using DanVanKheo.Storage;

namespace DanVanKheo.Letters;

/// <summary>The letters that need an officer: held until they are read, refused, ambiguous, or come back. Each act returns the code of the rule that forbids it, or null.</summary>
public sealed class OutboxReview(Tables tables, Outbox outbox, AuditLog audit)
{
    /// <summary>Oldest first.</summary>
    public async Task<IReadOnlyList<OutboxLetter>> ListAsync(CancellationToken cancellationToken)
    {
        var letters = new List<OutboxLetter>();
        await foreach (var open in tables.OpenLetters.PartitionAsync<OpenLetterRow>(OpenLetterRow.Partition, cancellationToken: cancellationToken))
        {
            if (await FindAsync(LetterKey.Parse(open.RowKey), cancellationToken) is { } letter) letters.Add(letter);
        }

        return [.. letters.OrderBy(l => l.PostedAt)];
    }

    /// <summary>Null for a letter that needs nobody.</summary>
    public async Task<OutboxLetter?> FindAsync(LetterKey key, CancellationToken cancellationToken) =>
        await RowAsync(key, cancellationToken) is { NeedsPerson: true } row ? new(row.Key, row.State, row.Fate, row.PostedAt, row.To ?? "", row.FateReason ?? row.Answer ?? "", row.Note ?? "") : null;

    /// <param name="note">As <see cref="ReviewRules.Check"/> takes it, like <paramref name="reason"/>.</param>
    public async Task<string?> DoAsync(LetterAct act, LetterKey key, string person, string note, string reason, CancellationToken cancellationToken) => act switch
    {
        LetterAct.Save => await NoteAsync(key, note, cancellationToken),
        LetterAct.Send => await NoteAsync(key, note, cancellationToken) ?? await SendAsync(key, person, cancellationToken),
        LetterAct.Resend => await ResendAsync(key, person, cancellationToken),
        _ => await DropAsync(key, person, reason, cancellationToken),
    };

    /// <summary>Keeps the officer's own paragraph for a letter that is still held.</summary>
    public async Task<string?> NoteAsync(LetterKey key, string note, CancellationToken cancellationToken)
    {
        if (await RowAsync(key, cancellationToken) is not { State: LetterState.Held } row) return "LetterGone";
        row.Note = note;
        return await tables.Outbox.TryReplaceAsync(row, cancellationToken) ? null : "LetterGone";
    }

    /// <summary>Lets a held letter go.</summary>
    public async Task<string?> SendAsync(LetterKey key, string person, CancellationToken cancellationToken)
    {
        if (await RowAsync(key, cancellationToken) is not { State: LetterState.Held } row) return "LetterGone";
        row.State = LetterState.Waiting;
        if (!await tables.Outbox.TryReplaceAsync(row, cancellationToken)) return "LetterGone";
        await RecordAsync(key, person, "LetterReleased", "", cancellationToken);
        await outbox.PostAsync(key, cancellationToken);
        return null;
    }

    /// <summary>Sends a letter that did not arrive once more, as a new letter with fresh links, and lays the old one aside.</summary>
    public async Task<string?> ResendAsync(LetterKey key, string person, CancellationToken cancellationToken)
    {
        if (await RowAsync(key, cancellationToken) is not { NeedsPerson: true } row || row.State == LetterState.Held || !ReviewRules.MayResend(key.Kind)) return "LetterGone";
        row.Handled = true;
        if (!await tables.Outbox.TryReplaceAsync(row, cancellationToken)) return "LetterGone";
        var again = key with { Kind = ReviewRules.Again(key.Kind) };
        again = again with { Number = await outbox.CountAsync(again, cancellationToken) + 1 };
        await RecordAsync(key, person, "LetterSentAgain", again.ToString(), cancellationToken);
        await outbox.ReleaseAsync(again, cancellationToken);
        return null;
    }

    /// <summary>It will not be sent, or needs nobody any more.</summary>
    public async Task<string?> DropAsync(LetterKey key, string person, string reason, CancellationToken cancellationToken)
    {
        if (await RowAsync(key, cancellationToken) is not { NeedsPerson: true } row) return "LetterGone";
        row.Handled = true;
        if (row.State != LetterState.Sent) row.State = LetterState.Dropped;
        row.Answer = reason;
        if (!await tables.Outbox.TryReplaceAsync(row, cancellationToken)) return "LetterGone";
        await RecordAsync(key, person, "LetterDropped", reason, cancellationToken);
        return null;
    }

    private Task<OutboxRow?> RowAsync(LetterKey key, CancellationToken cancellationToken) => tables.Outbox.FindAsync<OutboxRow>(key.Subject, key.ToString(), cancellationToken);

    private async Task RecordAsync(LetterKey key, string person, string act, string detail, CancellationToken cancellationToken)
    {
        if (DossierCode.TryParse(key.Subject, out var dossier)) await audit.WriteAsync(dossier.ToString(), $"{act}|{key}", person, "staff", act, $"{key} {detail}".Trim(), cancellationToken);
    }
}
