using System.Globalization;
using System.Text;
using System.Text.Json;
using DanVanKheo.Api;
using DanVanKheo.Jobs;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Dossiers;

/// <summary>The dossiers under a filter that whoever asked may read, as one workbook. About is a query: <c>nam</c>, <c>trang-thai</c>.</summary>
public sealed class DossierExportWork(DossierLists lists, DossierStore dossiers, AnswerSections sections, OrganisationDirectory directory, ProgrammeShelf programmes, JobFiles files) : IJobWork
{
    private const int Size = 200;
    private const string Codes = "codes";
    private const string Language = "vi";

    public IReadOnlyList<JobKind> Kinds => [JobKind.ExportDossiers];

    public async Task<JobPlan> PlanAsync(Job job, CancellationToken cancellationToken)
    {
        var codes = await lists.AllAsync(directory.Person(job.Person), Filter(job.About), cancellationToken).Select(d => d.Code.ToString()).ToListAsync(cancellationToken);
        if (codes.Count == 0) throw new RuleBroken("NothingToExport");
        await files.WriteAsync(job.Id, Codes, Encoding.UTF8.GetBytes(string.Join('\n', codes)), cancellationToken);
        return JobPlan.Of(codes.Count, Size);
    }

    public async Task RunAsync(Job job, int part, CancellationToken cancellationToken)
    {
        var lines = new List<ExportLine>();
        foreach (var code in Encoding.UTF8.GetString((await files.ReadAsync(job.Id, Codes, cancellationToken))!).Split('\n').Skip(part * Size).Take(Size))
        {
            // What was destroyed meanwhile is not in it.
            if (DossierCode.TryParse(code, out var parsed) && await dossiers.FindAsync(parsed, cancellationToken) is { Dossier: var dossier }) lines.Add(Line(dossier));
        }

        await files.WriteAsync(job.Id, JobFiles.Part(part), JsonSerializer.SerializeToUtf8Bytes(lines), cancellationToken);
    }

    public async Task<string> FinishAsync(Job job, DurableTaskClient client, CancellationToken cancellationToken)
    {
        var lines = new List<ExportLine>();
        for (var part = 0; part < job.Parts; part++) lines.AddRange(JsonSerializer.Deserialize<List<ExportLine>>(await files.ReadAsync(job.Id, JobFiles.Part(part), cancellationToken))!);
        await files.WriteAsync(job.Id, JobFiles.Result, ExportWorkbook.Write(lines, Language), cancellationToken);
        return $"ho-so-{job.Id}.xlsx";
    }

    public string? AddressOf(Job job) => null;

    /// <summary>The filter as a job is about it; a part that is null leaves everything in.</summary>
    public static string About(int? year, DossierStatus? status) => string.Create(CultureInfo.InvariantCulture, $"nam={year}&trang-thai={status}");

    /// <summary>What is no year or no status asks for nothing.</summary>
    public static DossierFilter Filter(string about)
    {
        var query = QueryHelpers.ParseQuery(about);
        int? year = int.TryParse(query.GetValueOrDefault("nam"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : null;
        DossierStatus? status = Enum.TryParse<DossierStatus>(query.GetValueOrDefault("trang-thai"), out var named) && Enum.IsDefined(named) ? named : null;
        return new(null, year, null, status);
    }

    private ExportLine Line(Dossier dossier) => new(
        dossier.Code.ToString(),
        dossier.Name,
        directory.Find(dossier.Unit)?.Name ?? dossier.Unit,
        dossier.SubjectName,
        dossier.Status,
        dossier.IsClosed ? "" : programmes.Of(dossier).Route.Find(dossier.Stage)?.Name ?? dossier.Stage,
        dossier.SubmittedAt,
        dossier.ClosedAt,
        [.. sections.Public(dossier, Language).SelectMany(s => s.Lines).Select(l => KeyValuePair.Create(l.Label, l.Value))]);
}
