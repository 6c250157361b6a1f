using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Letters;

/// <summary>Posts one letter. Its key makes a second run harmless.</summary>
public sealed class SendLetter(Outbox outbox)
{
    [Function(nameof(SendLetter))]
    public Task Run([ActivityTrigger] LetterKey key, CancellationToken cancellationToken) => outbox.PostAsync(key, cancellationToken);
}
