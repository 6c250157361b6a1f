using System.Diagnostics;
using System.Text.Json;

namespace DanVanKheo.TestKit;

/// <summary>Everybody's mail, read from the development mailbox.</summary>
/// <param name="whenLate">What a person does when a mail does not come for some seconds; null waits only.</param>
public sealed class Mailbox(Uri home, Func<Task>? whenLate = null) : IDisposable
{
    private static readonly TimeSpan Late = TimeSpan.FromSeconds(3);
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly Visitor visitor = new(home);

    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How often a mail was late. It stays 0 on a healthy application.</summary>
    public int Delays { get; private set; }

    /// <summary>All mails, newest first; only those to <paramref name="to"/> when it is given.</summary>
    public async Task<IReadOnlyList<Mail>> ReadAsync(string? to = null, CancellationToken cancel = default)
    {
        var address = "/dev/mail?format=json" + (to is null ? "" : "&to=" + Uri.EscapeDataString(to));
        var page = await visitor.GetAsync(address, cancel);
        page.Expect(System.Net.HttpStatusCode.OK, "Reading the mailbox");
        return JsonSerializer.Deserialize<List<Mail>>(page.Body.Span, Json) ?? [];
    }

    /// <summary>Ids of the mails that are there now, to tell later ones from them.</summary>
    public async Task<IReadOnlySet<string>> SeenAsync(string? to = null, CancellationToken cancel = default) =>
        (await ReadAsync(to, cancel)).Select(m => m.Id).ToHashSet();

    /// <summary>The newest mail to <paramref name="to"/> with these words in its subject that is not among <paramref name="seen"/>.</summary>
    public async Task<Mail> WaitForAsync(string to, string subject, IReadOnlySet<string>? seen = null, Func<Mail, bool>? where = null, CancellationToken cancel = default)
    {
        var watch = Stopwatch.StartNew();
        var impatient = Late;
        while (true)
        {
            var mails = await ReadAsync(to, cancel);
            var found = mails.FirstOrDefault(m => m.Subject.Contains(subject, StringComparison.OrdinalIgnoreCase) && seen?.Contains(m.Id) != true && where?.Invoke(m) != false);
            if (found is not null) return found;
            if (watch.Elapsed > Patience) throw new UnexpectedPageException($"No new mail to {to} with “{subject}” within {Patience.TotalSeconds:0} s. There are:\n{string.Join('\n', mails.Take(8).Select(m => $"  {m.At:u} {m.Subject}"))}");
            if (watch.Elapsed > impatient)
            {
                Delays++;
                impatient += Late;
                if (whenLate is not null) await whenLate();
            }

            await Task.Delay(60, cancel);
        }
    }

    public void Dispose() => visitor.Dispose();
}
