using DanVanKheo.Audit;

namespace DanVanKheo.Instances;

/// <summary>What officers did to instances, in the history of the dossier, or in one of its own for an instance that has none.</summary>
public sealed class InstanceAudit(AuditLog audit)
{
    public const string Act = "Instance";

    /// <param name="nonce">Of the form that was sent, so that the same form sent twice leaves one line.</param>
    public Task WriteAsync(Instance instance, InstanceCommand command, string nonce, string person, string reason, CancellationToken cancellationToken) => audit.WriteAsync(
        Partition(instance.Id), $"instance|{instance.Id}|{command}|{instance.UpdatedAt.UtcTicks}|{nonce[..8]}", person, "officer", $"{Act}{command}", $"{instance.Id}: {reason}", cancellationToken);

    public async Task<IReadOnlyList<AuditEntry>> OfAsync(string id, CancellationToken cancellationToken) => await audit.OfAsync(Partition(id), cancellationToken);

    private static string Partition(string id) => Instance.DossierIn(id) is { Length: > 0 } dossier ? dossier : $"instance {id}";
}
