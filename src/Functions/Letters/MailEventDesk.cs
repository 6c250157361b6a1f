using DanVanKheo.Dossiers;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Storage;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Letters;

/// <summary>
/// Takes one event of the mail service: the letter's fate, then the contact, then who must know. Every step may run twice;
/// the event's own row is written last, so that an event whose taker died is taken again.
/// </summary>
public sealed class MailEventDesk(Tables tables, Outbox outbox, Contacts contacts, StageStore stages, DossierStore dossiers, StageHolders holders, OrganisationDirectory directory)
{
    public async Task TakeAsync(MailEvent told, DurableTaskClient client, CancellationToken cancellationToken)
    {
        if (await tables.MailEvents.FindAsync<MailEventRow>(told.Key.Subject, MailEventRow.Key(told), cancellationToken) is not null) return;
        if (!await outbox.TellAsync(told, cancellationToken)) return;
        if (told.Fate == LetterFate.Delivered) await contacts.MendAsync(Contacts.IdOf(told.Address), told.At, cancellationToken);
        if (told.BreaksContact) await BrokenAsync(told, client, cancellationToken);
        await tables.MailEvents.TryAddAsync(MailEventRow.From(told), cancellationToken);
    }

    private async Task BrokenAsync(MailEvent told, DurableTaskClient client, CancellationToken cancellationToken)
    {
        var contact = await contacts.BreakAsync(told, cancellationToken);
        // Telling somebody at the address that broke would only go round in a circle.
        foreach (var administrator in directory.Holders(Duty.Administrator, directory.Bloc.Id).Where(p => Contacts.IdOf(p.Email) != contact.Id))
        {
            await outbox.PostAsync(new(contact.Id, "", 0, LetterKind.ContactBroken, contact.Times, administrator.Id), cancellationToken);
        }

        if (told.Key.Stage.Length > 0) await EscalateAsync(new(told.Key.Subject, told.Key.Stage, told.Key.Attempt), client, cancellationToken);
    }

    /// <summary>A stage whose people can all not be reached calls the next rung of its ladder at once.</summary>
    private async Task EscalateAsync(StageKey key, DurableTaskClient client, CancellationToken cancellationToken)
    {
        while (await stages.FindAsync(key, cancellationToken) is { Attempt.IsOpen: true } read && await NobodyReachedAsync(read.Attempt, cancellationToken))
        {
            await holders.ClimbNowAsync(read, (await dossiers.GetAsync(key.Dossier, cancellationToken)).Dossier, cancellationToken);
            // Nobody higher: the administrator has the letter about the address.
            if (await stages.FindAsync(key, cancellationToken) is not { } after || after.Attempt.Rung == read.Attempt.Rung) break;
        }

        await client.RaiseEventAsync(key.InstanceId, DossierEvents.OpinionGiven, "", cancellationToken);
    }

    private async Task<bool> NobodyReachedAsync(StageAttempt attempt, CancellationToken cancellationToken)
    {
        foreach (var holder in attempt.Holders)
        {
            if (directory.FindPerson(holder.Person) is not { } person || !await contacts.IsBrokenAsync(person.Email, cancellationToken)) return false;
        }

        return true;
    }
}
