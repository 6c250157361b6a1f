using System.Globalization;
using DanVanKheo.Calendar;
using DanVanKheo.Letters;
using DanVanKheo.Organisations;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Periods;

/// <summary>On the first of every month: the three things that need the leaders. A month with nothing to say has no letter.</summary>
public sealed class LeaderDigest(DigestMatters matters, OrganisationDirectory directory, Outbox outbox, TimeProvider clock)
{
    [Function(nameof(LeaderDigest))]
    public async Task Run([TimerTrigger("%DigestSchedule%")] TimerInfo timer, CancellationToken cancellationToken)
    {
        if ((await matters.FindAsync(cancellationToken)).Count == 0) return;
        var month = VietnamTime.Local(clock.GetUtcNow()).ToString("yyyy-MM", CultureInfo.InvariantCulture);
        foreach (var leader in directory.Signers) await outbox.PostAsync(new(month, "", 0, LetterKind.LeaderDigest, 1, leader.Id), cancellationToken);
    }
}
