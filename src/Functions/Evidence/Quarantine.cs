using Azure;
using Azure.Storage.Blobs.Models;
using DanVanKheo.Audit;
using DanVanKheo.Letters;
using DanVanKheo.Organisations;
using DanVanKheo.Registrations;
using DanVanKheo.Storage;

namespace DanVanKheo.Evidence;

/// <summary>
/// What happens to an infected file after its row says so: the bytes leave the place files are served from, the history keeps it,
/// the submitter and the administrators are told. Every step may run twice.
/// </summary>
public sealed class Quarantine(Blobs blobs, DraftStore drafts, AuditLog audit, Outbox outbox, OrganisationDirectory directory)
{
    public async Task TakeAsync(string draft, EvidenceFile file, CancellationToken cancellationToken)
    {
        await MoveAsync($"{draft}/{file.Id}", file, cancellationToken);
        await blobs.Evidence.GetBlobClient(UploadSweep.PreviewOf($"{draft}/{file.Id}")).DeleteIfExistsAsync(cancellationToken: cancellationToken);
        if (await drafts.FindAsync(DraftOf(draft), cancellationToken) is { Dossier: { } dossier })
        {
            await audit.WriteAsync(dossier, $"EvidenceInfected|{file.Id}", "clamd", "scan", "EvidenceInfected", $"{file.Name} {file.Sha256} {file.Threat}", cancellationToken);
        }

        var letter = new LetterKey(draft, file.Id, 0, LetterKind.EvidenceInfected);
        await outbox.PostAsync(letter, cancellationToken);
        foreach (var administrator in directory.Holders(Duty.Administrator, directory.Bloc.Id))
        {
            await outbox.PostAsync(letter with { Kind = LetterKind.EvidenceQuarantined, Person = administrator.Id }, cancellationToken);
        }
    }

    /// <summary>The draft whose files lie in this partition: files of a report lie in one of their own.</summary>
    public static string DraftOf(string partition) => partition.Split('-')[0];

    private async Task MoveAsync(string name, EvidenceFile file, CancellationToken cancellationToken)
    {
        var from = blobs.Evidence.GetBlobClient(name);
        try
        {
            await using var content = await from.OpenReadAsync(cancellationToken: cancellationToken);
            // Never under its own type: nobody is to open it by accident from a storage browser.
            var options = new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = "application/octet-stream" }, Metadata = new Dictionary<string, string> { ["sha256"] = file.Sha256 } };
            await blobs.Quarantine.GetBlobClient(name).UploadAsync(content, options, cancellationToken);
        }
        catch (RequestFailedException moved) when (moved.Status == 404)
        {
            return;
        }

        await from.DeleteIfExistsAsync(cancellationToken: cancellationToken);
    }
}
