using DanVanKheo.Access;
using DanVanKheo.Storage;

namespace DanVanKheo.Letters;

/// <summary>Which mail addresses are known to be wrong ("sai địa chỉ"). A later delivery, or a person, mends them.</summary>
public sealed class Contacts(Tables tables)
{
    public async Task<bool> IsBrokenAsync(string email, CancellationToken cancellationToken) => await FindAsync(IdOf(email), cancellationToken) is { Broken: true };

    public async Task<Contact?> FindAsync(string id, CancellationToken cancellationToken) =>
        (await tables.Contacts.FindAsync<ContactRow>(ContactRow.Partition, id, cancellationToken))?.ToContact();

    /// <summary>Those that are broken now.</summary>
    public async Task<IReadOnlyList<Contact>> BrokenAsync(CancellationToken cancellationToken)
    {
        var broken = new List<Contact>();
        await foreach (var row in tables.Contacts.PartitionAsync<ContactRow>(ContactRow.Partition, cancellationToken: cancellationToken)) if (row.Broken) broken.Add(row.ToContact());
        return [.. broken.OrderBy(c => c.Since)];
    }

    /// <summary>Marks the address; while it is broken a second event changes nothing.</summary>
    public async Task<Contact> BreakAsync(MailEvent told, CancellationToken cancellationToken)
    {
        while (true)
        {
            var id = IdOf(told.Address);
            var row = await tables.Contacts.FindAsync<ContactRow>(ContactRow.Partition, id, cancellationToken);
            if (row is { Broken: true }) return row.ToContact();
            var broken = new ContactRow { RowKey = id, Email = told.Address, Broken = true, Times = (row?.Times ?? 0) + 1, Since = told.At, Reason = told.Reason, Letter = told.Key.ToString(), ETag = row?.ETag ?? default };
            if (row is null ? await tables.Contacts.TryAddAsync(broken, cancellationToken) : await tables.Contacts.TryReplaceAsync(broken, cancellationToken)) return broken.ToContact();
        }
    }

    /// <summary>The address works again: a letter sent after it broke was delivered, or a person says so.</summary>
    public async Task MendAsync(string id, DateTimeOffset at, CancellationToken cancellationToken)
    {
        while (await tables.Contacts.FindAsync<ContactRow>(ContactRow.Partition, id, cancellationToken) is { Broken: true } row && row.Since < at)
        {
            row.Broken = false;
            if (await tables.Contacts.TryReplaceAsync(row, cancellationToken)) return;
        }
    }

    public static string IdOf(string email) => AccessToken.Hash(email.Trim().ToLowerInvariant())[..32];
}
