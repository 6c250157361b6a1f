using DanVanKheo.Appraisals;
using DanVanKheo.Calendar;
using DanVanKheo.Hosting;
using DanVanKheo.Programmes;
using DanVanKheo.Storage;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DanVanKheo.Letters;

/// <summary>
/// Every letter is a row first. Sending is claim → send → confirm; whoever claims is the only sender.
/// A letter whose sender died stays claimed until the sweep settles it by <see cref="ResendRule"/>.
/// </summary>
public sealed partial class Outbox(Tables tables, LetterComposer composer, SheetDigests digests, IMailer mailer, ProgrammeShelf programmes, LetterProgrammes wordings, TimeProvider clock, IOptions<AppOptions> options, ILogger<Outbox> logger)
{
    /// <summary>Writes the letter down and tries to send it once, unless an officer reads it first. A second call for the same key does nothing more.</summary>
    public async Task PostAsync(LetterKey key, CancellationToken cancellationToken) =>
        await PostAsync(key, await wordings.IsReviewedAsync(key, cancellationToken) ? LetterState.Held : LetterState.Waiting, cancellationToken);

    /// <summary>As <see cref="PostAsync(LetterKey, CancellationToken)"/>, for a letter an officer has read already.</summary>
    public Task ReleaseAsync(LetterKey key, CancellationToken cancellationToken) => PostAsync(key, LetterState.Waiting, cancellationToken);

    private async Task PostAsync(LetterKey key, LetterState first, CancellationToken cancellationToken)
    {
        if (await FindAsync(key, cancellationToken) is not { } row)
        {
            // The open row first: if we die between the two, the sweep finds an open letter without a row and drops it, and the activity runs again.
            await tables.OpenLetters.UpsertEntityAsync(new OpenLetterRow { RowKey = key.ToString() }, cancellationToken: cancellationToken);
            await tables.Outbox.TryAddAsync(new OutboxRow { PartitionKey = key.Subject, RowKey = key.ToString(), State = first, PostedAt = clock.GetUtcNow() }, cancellationToken);
            row = (await FindAsync(key, cancellationToken))!;
        }

        if (row.State == LetterState.Waiting) await SendAsync(row, cancellationToken);
    }

    /// <summary>One letter more of this kind: somebody asked for it, and may ask again.</summary>
    public async Task PostNextAsync(LetterKey like, CancellationToken cancellationToken) =>
        await PostAsync(like with { Number = await CountAsync(like, cancellationToken) + 1 }, cancellationToken);

    /// <summary>How many letters of this kind the stage attempt has had: the next one is one more.</summary>
    public async Task<int> CountAsync(LetterKey like, CancellationToken cancellationToken)
    {
        var prefix = $"{like.Subject}|{like.Stage}|{like.Attempt}|{like.Kind}|";
        return await tables.Outbox.PartitionAsync<OutboxRow>(like.Subject, prefix, cancellationToken).CountAsync(row => row.Key.Person == like.Person, cancellationToken);
    }

    /// <summary>How many letters of a kind there are about a subject, to whomever.</summary>
    public async Task<int> CountAsync(string subject, LetterKind kind, CancellationToken cancellationToken) =>
        await tables.Outbox.PartitionAsync<OutboxRow>(subject, cancellationToken: cancellationToken).CountAsync(row => row.Key.Kind == kind, cancellationToken);

    /// <summary>Settles the letters that did not leave: sends what waits, asks after what was claimed and never confirmed.</summary>
    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        await foreach (var open in tables.OpenLetters.PartitionAsync<OpenLetterRow>(OpenLetterRow.Partition, cancellationToken: cancellationToken))
        {
            var row = await FindAsync(LetterKey.Parse(open.RowKey), cancellationToken);
            if (row is null) await DropOrphanAsync(open, cancellationToken);
            else if (row.IsDone) await CloseAsync(row, cancellationToken);
            else if (row.State == LetterState.Waiting && clock.GetUtcNow() - (row.ClaimedAt ?? row.PostedAt) > Patience(row.Tries)) await SendAsync(row, cancellationToken);
            else if (row.State == LetterState.Claimed) await SettleAsync(row, cancellationToken);
        }
    }

    /// <summary>Keeps what the mail service tells of a letter; false when there is no such letter. A letter nobody could speak of has left, if the service knows it.</summary>
    public async Task<bool> TellAsync(MailEvent told, CancellationToken cancellationToken)
    {
        while (await FindAsync(told.Key, cancellationToken) is { } row)
        {
            row.Fate = MailEvent.After(row.Fate, told.Fate);
            row.To ??= told.Address;
            if (row.Fate == told.Fate && told.Reason.Length > 0) row.FateReason = told.Reason;
            if (row.State is LetterState.Claimed or LetterState.NeedsAttention) (row.State, row.SentAt) = (LetterState.Sent, row.ClaimedAt);
            // Before the row: then a letter that came back is never without its open row.
            if (row.NeedsPerson) await tables.OpenLetters.UpsertEntityAsync(new OpenLetterRow { RowKey = row.RowKey }, cancellationToken: cancellationToken);
            if (!await tables.Outbox.TryReplaceAsync(row, cancellationToken)) continue;
            if (row.IsDone) await CloseAsync(row, cancellationToken);
            return true;
        }

        return false;
    }

    private bool IsQuiet(LetterKind kind) => options.Value.QuietHours && ReviewRules.KeepsHours(kind) && !QuietHours.IsOpen(clock.GetUtcNow(), programmes.Main.Calendar);

    private static TimeSpan Patience(int tries) => TimeSpan.FromSeconds(Math.Min(3600, 15 * Math.Pow(2, Math.Min(tries, 10))));

    private Task<OutboxRow?> FindAsync(LetterKey key, CancellationToken cancellationToken) =>
        tables.Outbox.FindAsync<OutboxRow>(key.Subject, key.ToString(), cancellationToken);

    private async Task DropOrphanAsync(OpenLetterRow open, CancellationToken cancellationToken)
    {
        // Somebody may be between the two writes of PostAsync right now.
        if (clock.GetUtcNow() - open.Timestamp < ResendRule.ClaimIsStale) return;
        await tables.OpenLetters.DeleteEntityAsync(open.PartitionKey, open.RowKey, cancellationToken: cancellationToken);
    }

    /// <summary>Claims before composing: composing makes the code, and a second one made at the same time would spoil the code that is mailed.</summary>
    private async Task SendAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        // It waits; the sweep comes by again when offices open, or when letters of one kind have gathered.
        if (IsQuiet(row.Key.Kind) || await digests.WaitsAsync(row.Key, cancellationToken)) return;
        row.State = LetterState.Claimed;
        row.ClaimedAt = clock.GetUtcNow();
        row.Tries++;
        if (!await tables.Outbox.TryReplaceAsync(row, cancellationToken)) return;
        if (await ComposeAsync(row.Key, cancellationToken) is { } mail) await DeliverAsync(mail, cancellationToken);
        else await MarkAsync((await FindAsync(row.Key, cancellationToken))!, LetterState.Dropped, cancellationToken);
    }

    /// <summary>Null when the letter is no longer needed.</summary>
    private async Task<Mail?> ComposeAsync(LetterKey key, CancellationToken cancellationToken)
    {
        try
        {
            // The newest code counts. An older letter that comes late would make a newer code than the one in the reader's hands.
            var outdated = key.Kind.CarriesCode() && key.Number < await CountAsync(key, cancellationToken);
            return outdated ? null : await composer.ComposeAsync(key, cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // Nothing left: it waits, and is not one of those nobody can say anything about.
            await MarkAsync((await FindAsync(key, cancellationToken))!, LetterState.Waiting, cancellationToken);
            throw;
        }
    }

    private async Task DeliverAsync(Mail mail, CancellationToken cancellationToken)
    {
        var receipt = await mailer.SendAsync(mail, cancellationToken);
        var row = (await FindAsync(mail.Key, cancellationToken))!;
        row.To = mail.To;
        row.Answer = receipt.Detail;
        row.State = receipt.Result switch
        {
            MailResult.Sent => LetterState.Sent,
            MailResult.Unavailable => LetterState.Waiting,
            MailResult.Refused => LetterState.NeedsAttention,
            _ => LetterState.Claimed,
        };
        row.SentAt = receipt.Result == MailResult.Sent ? clock.GetUtcNow() : null;
        // Somebody else wrote: the mail service told of the letter before its answer came, and that is the newer truth.
        if (!await tables.Outbox.TryReplaceAsync(row, cancellationToken)) return;
        if (row.IsDone) await CloseAsync(row, cancellationToken);
        else LogNotSent(row.RowKey, receipt.Result, receipt.Detail);
    }

    private async Task SettleAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        var delivered = await mailer.WasSentAsync(row.Key, cancellationToken);
        var action = ResendRule.Decide(row.Key.Kind, clock.GetUtcNow() - row.ClaimedAt!.Value, delivered);
        if (action == ResendAction.Send) await SendAsync(row, cancellationToken);
        else if (action == ResendAction.MarkSent) await MarkAsync(row, LetterState.Sent, cancellationToken);
        else if (action == ResendAction.AskPerson) await MarkAsync(row, LetterState.NeedsAttention, cancellationToken);
    }

    private async Task MarkAsync(OutboxRow row, LetterState state, CancellationToken cancellationToken)
    {
        row.State = state;
        if (state == LetterState.Sent) row.SentAt = row.ClaimedAt;
        if (await tables.Outbox.TryReplaceAsync(row, cancellationToken) && row.IsDone) await CloseAsync(row, cancellationToken);
        if (state == LetterState.NeedsAttention) LogNotSent(row.RowKey, MailResult.Unknown, "A person must find out whether it left.");
    }

    private Task CloseAsync(OutboxRow row, CancellationToken cancellationToken) =>
        tables.OpenLetters.DeleteEntityAsync(OpenLetterRow.Partition, row.RowKey, cancellationToken: cancellationToken);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Letter {Key} did not leave: {Result} {Answer}")]
    private partial void LogNotSent(string key, MailResult result, string answer);
}
