using System.IO.Compression;
using System.Text;
using DanVanKheo.Api;
using DanVanKheo.Evidence;
using DanVanKheo.Jobs;
using DanVanKheo.Organisations;
using DanVanKheo.Retention;
using DanVanKheo.Rules;
using DanVanKheo.Web;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Dossiers;

/// <summary>
/// The dossiers under a filter that whoever asked may read, as one ZIP with a folder for each, which holds what the page of the dossier gives as a ZIP.
/// About as that of the workbook. Contact data is in it: each dossier's log says who took it.
/// </summary>
public sealed class DossierArchiveWork(DossierLists lists, DossierStore dossiers, DossierSight sight, DossierArchive archives, EvidenceStore evidence, SensitiveReads reads, OrganisationDirectory directory, JobFiles files) : IJobWork
{
    /// <summary>What one ZIP holds: more is asked for in several.</summary>
    public const int Most = 1000;

    /// <summary>Bytes of evidence.</summary>
    public const long Largest = 2L * 1024 * 1024 * 1024;

    private const int Size = 10;
    private const string Codes = "codes";
    private const string Language = "vi";

    public IReadOnlyList<JobKind> Kinds => [JobKind.ArchiveDossiers];

    public async Task<JobPlan> PlanAsync(Job job, CancellationToken cancellationToken)
    {
        var found = await lists.AllAsync(directory.Person(job.Person), DossierExportWork.Filter(job.About), cancellationToken).Take(Most + 1).ToListAsync(cancellationToken);
        if (found.Count == 0) throw new RuleBroken("NothingToExport");
        if (found.Count > Most) throw new RuleBroken("ArchiveTooMany");
        var bytes = 0L;
        foreach (var dossier in found)
        {
            bytes += (await evidence.OfAsync(dossier.Draft, cancellationToken)).Sum(f => f.Size);
            if (bytes > Largest) throw new RuleBroken("ArchiveTooLarge");
        }

        await files.WriteAsync(job.Id, Codes, Encoding.UTF8.GetBytes(string.Join('\n', found.Select(d => d.Code))), cancellationToken);
        return JobPlan.Of(found.Count, Size);
    }

    public async Task RunAsync(Job job, int part, CancellationToken cancellationToken)
    {
        var codes = Encoding.UTF8.GetString((await files.ReadAsync(job.Id, Codes, cancellationToken))!).Split('\n').Skip(part * Size).Take(Size);
        await files.WriteAsync(job.Id, JobFiles.Part(part), (stream, cancel) => ZipDownload.WriteAsync(stream, (archive, c) => AddAsync(archive, job, codes, c), cancel), cancellationToken);
    }

    public async Task<string> FinishAsync(Job job, DurableTaskClient client, CancellationToken cancellationToken)
    {
        // The result is there only when it is whole; the parts go after it, and then a second run finds it alone.
        await using var whole = await files.OpenAsync(job.Id, JobFiles.Result, cancellationToken);
        if (whole is null)
        {
            await files.WriteAsync(job.Id, JobFiles.Result, (stream, cancel) => ZipDownload.WriteAsync(stream, (archive, c) => JoinAsync(archive, job, c), cancel), cancellationToken);
        }

        for (var part = 0; part < job.Parts; part++) await files.RemoveAsync(job.Id, JobFiles.Part(part), cancellationToken);
        return $"ho-so-{job.Id}.zip";
    }

    public string? AddressOf(Job job) => null;

    private async Task AddAsync(ZipArchive archive, Job job, IEnumerable<string> codes, CancellationToken cancellationToken)
    {
        var person = directory.Person(job.Person);
        foreach (var code in codes)
        {
            // What was destroyed meanwhile, or is no longer theirs to read, is not in it.
            if (!DossierCode.TryParse(code, out var parsed) || await dossiers.FindAsync(parsed, cancellationToken) is not { Dossier: var dossier }) continue;
            if (await sight.WhyAsync(person, dossier, cancellationToken) is null) continue;
            await reads.PersonAsync(dossier, person.Id, cancellationToken);
            await archives.AddAsync(archive, dossier, Language, cancellationToken);
        }
    }

    private async Task JoinAsync(ZipArchive archive, Job job, CancellationToken cancellationToken)
    {
        for (var part = 0; part < job.Parts; part++)
        {
            await using var content = (await files.OpenAsync(job.Id, JobFiles.Part(part), cancellationToken))!;
            await using var read = await ZipArchive.CreateAsync(content, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, cancellationToken);
            foreach (var entry in read.Entries) await CopyAsync(entry, archive, cancellationToken);
        }
    }

    /// <summary>What was not packed stays so: pictures and documents are packed in themselves.</summary>
    private static async Task CopyAsync(ZipArchiveEntry entry, ZipArchive archive, CancellationToken cancellationToken)
    {
        var copy = archive.CreateEntry(entry.FullName, entry.CompressedLength == entry.Length ? CompressionLevel.NoCompression : CompressionLevel.Fastest);
        copy.LastWriteTime = entry.LastWriteTime;
        await using var from = await entry.OpenAsync(cancellationToken);
        await using var to = await copy.OpenAsync(cancellationToken);
        await from.CopyToAsync(to, cancellationToken);
    }
}
