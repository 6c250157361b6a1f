using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Periods;

/// <summary>On the first of every month: the three things that need the leaders. A month with nothing to say has no letter.</summary>
public sealed class LeaderDigest(DigestDesk desk)
{
    [Function(nameof(LeaderDigest))]
    public Task Run([TimerTrigger("%DigestSchedule%")] TimerInfo timer, CancellationToken cancellationToken) => desk.PostAsync(cancellationToken);
}
