using System.IO.Compression;
using System.Text;
using DanVanKheo.Dossiers;
using DanVanKheo.Jobs;
using DanVanKheo.Rules;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Commendations;

/// <summary>The certificates that a query of the page asks for, as Word files of some dozens of sheets each; several files come in one archive.</summary>
public sealed class CertificateWork(CertificateRolls rolls, DecisionStore decisions, JobFiles files) : IJobWork
{
    /// <summary>Sheets of one file: what a printer takes at once.</summary>
    private const int Size = 50;

    private const string Codes = "codes";

    public IReadOnlyList<JobKind> Kinds => [JobKind.Certificates];

    /// <summary>Fixes which certificates: another decision signed meanwhile must not move the sheets.</summary>
    public async Task<JobPlan> PlanAsync(Job job, CancellationToken cancellationToken)
    {
        var certificates = await rolls.CodesAsync(job.About, cancellationToken);
        if (certificates.Count == 0) throw new RuleBroken("NoCertificates");
        await files.WriteAsync(job.Id, Codes, Encoding.UTF8.GetBytes(string.Join('\n', certificates)), cancellationToken);
        return JobPlan.Of(certificates.Count, Size);
    }

    public async Task RunAsync(Job job, int part, CancellationToken cancellationToken)
    {
        var certificates = Encoding.UTF8.GetString((await files.ReadAsync(job.Id, Codes, cancellationToken))!).Split('\n').Skip(part * Size).Take(Size);
        var dossiers = new List<DossierCode>();
        foreach (var certificate in certificates)
        {
            if (DossierCode.TryParse(await decisions.DossierOfCertificateAsync(certificate, cancellationToken), out var dossier)) dossiers.Add(dossier);
        }

        await files.WriteAsync(job.Id, JobFiles.Part(part), CertificateDocx.Write(await rolls.SheetsAsync(dossiers, cancellationToken), rolls.Asked(job.About).Print), cancellationToken);
    }

    public async Task<string> FinishAsync(Job job, DurableTaskClient client, CancellationToken cancellationToken)
    {
        var name = $"giay-khen-{job.Id}";
        var parts = new List<byte[]>();
        for (var part = 0; part < job.Parts; part++) parts.Add((await files.ReadAsync(job.Id, JobFiles.Part(part), cancellationToken))!);
        await files.WriteAsync(job.Id, JobFiles.Result, parts is [var only] ? only : Zip(name, parts), cancellationToken);
        return parts.Count == 1 ? name + ".docx" : name + ".zip";
    }

    public string? AddressOf(Job job) => null;

    private static byte[] Zip(string name, List<byte[]> parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var part = 0; part < parts.Count; part++)
            {
                using var entry = archive.CreateEntry($"{name}-{part + 1:D2}.docx", CompressionLevel.NoCompression).Open();
                entry.Write(parts[part]);
            }
        }

        return bytes.ToArray();
    }
}
