using Azure;
using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Hosting;
using DanVanKheo.Letters;
using DanVanKheo.Organisations;
using DanVanKheo.Storage;
using Microsoft.Extensions.Options;

namespace DanVanKheo.SetUp;

/// <summary>Looks at what the app needs. Reads only, and answers within seconds whatever is broken.</summary>
public sealed class Health(Tables tables, Blobs blobs, ReconciliationStore reconciliations, OrganisationDirectory directory, TimeProvider clock, IOptions<AppOptions> options)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Storage, mail, clock, and how many dossiers were stuck. When the storage does not answer, nothing else is asked.</summary>
    public async Task<IReadOnlyList<HealthItem>> RunningAsync(CancellationToken cancellationToken)
    {
        try
        {
            var difference = await StorageAsync(cancellationToken);
            return [new("storage", HealthState.Good, "Storage.Good"), await MailAsync(cancellationToken), HealthRules.Clock(difference), await StuckAsync(cancellationToken)];
        }
        catch (Exception failure) when (failure is RequestFailedException or IOException or HttpRequestException or AggregateException)
        {
            return [new("storage", HealthState.Bad, "Storage.Silent")];
        }
    }

    /// <summary>What somebody who sets the app up should see as well.</summary>
    public async Task<IReadOnlyList<HealthItem>> SettingsAsync(CancellationToken cancellationToken)
    {
        var administrator = directory.Responsible(Duty.Administrator, directory.Bloc.Id);
        return
        [
            HealthRules.Address(options.Value.BaseUrl, await AnswersAsync(cancellationToken)),
            new("zone", HealthState.Good, "Zone", VietnamTime.Moment(clock.GetUtcNow())),
            HealthRules.Administrator(administrator.FullName, administrator.Email),
        ];
    }

    /// <summary>How far this machine's clock is ahead of the storage's; null when it does not say.</summary>
    private async Task<TimeSpan?> StorageAsync(CancellationToken cancellationToken)
    {
        var answer = await tables.Reconciliations.GetEntityIfExistsAsync<Azure.Data.Tables.TableEntity>("set-up", "probe", cancellationToken: cancellationToken);
        await blobs.Audit.GetBlobsAsync(cancellationToken: cancellationToken).AnyAsync(cancellationToken);
        // The app's own clock may be moved in Development; the machine's is what is compared.
        return answer.GetRawResponse().Headers.Date is { } theirs ? TimeProvider.System.GetUtcNow() - theirs : null;
    }

    private async Task<HealthItem> MailAsync(CancellationToken cancellationToken)
    {
        var (waiting, oldest, now) = (0, TimeSpan.Zero, clock.GetUtcNow());
        await foreach (var open in tables.OpenLetters.PartitionAsync<OpenLetterRow>(OpenLetterRow.Partition, cancellationToken: cancellationToken))
        {
            var key = LetterKey.Parse(open.RowKey);
            if (await tables.Outbox.FindAsync<OutboxRow>(key.Subject, open.RowKey, cancellationToken) is not { State: LetterState.Waiting } row) continue;
            waiting++;
            // One that keeps to the hours of offices waits on purpose.
            if (!ReviewRules.KeepsHours(key.Kind) && now - row.PostedAt > oldest) oldest = now - row.PostedAt;
        }

        return HealthRules.Mail(waiting, oldest);
    }

    private async Task<HealthItem> StuckAsync(CancellationToken cancellationToken) =>
        HealthRules.Stuck(await reconciliations.LatestAsync(cancellationToken) is [var last, ..] ? last.Started + last.Hinted : 0);

    private async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        using var client = new HttpClient { Timeout = Patience };
        try
        {
            using var answer = await client.GetAsync(new Uri(options.Value.Link("/healthz")), cancellationToken);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException or UriFormatException)
        {
            return false;
        }
    }
}
