using System.IO.Compression;
using System.Text;
using DanVanKheo.Assets;
using DanVanKheo.Dossiers;
using DanVanKheo.Layout;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Evidence;

/// <summary>
/// A whole dossier as one ZIP: <c>ho-so.html</c> (answers, results and their evidence, files with their fingerprints, what was said; it prints),
/// <c>minh-chung/</c> with the files under their own names, and <c>SHA256SUMS</c>, which <c>sha256sum -c</c> reads.
/// </summary>
public sealed class DossierArchive(EvidenceStore evidence, AnswerSections sections, OpinionHistory history, OrganisationDirectory directory, ProgrammeShelf programmes, PageRenderer renderer, TimeProvider clock)
{
    private const string Folder = "minh-chung/";

    /// <summary>For who may read the opinions too.</summary>
    public async Task<IActionResult> OfDossierAsync(HttpRequest request, Dossier dossier, CancellationToken cancellationToken) =>
        await WriteAsync(request, programmes.Of(dossier), dossier.Draft, dossier.Code.ToString(), dossier.Answers, await history.OfAsync(dossier, LanguageSwitch.Of(request), cancellationToken), f => f.MayOpen, cancellationToken);

    /// <summary>For the one who wrote it: their own files, scanned or not, and no opinions.</summary>
    public Task<IActionResult> OfDraftAsync(HttpRequest request, Draft draft, CancellationToken cancellationToken) =>
        WriteAsync(request, programmes.Of(draft), draft.Id, draft.Dossier ?? "", draft.Answers, [], f => f.Scan != ScanState.Infected, cancellationToken);

    private async Task<IActionResult> WriteAsync(HttpRequest request, Programme programme, string draft, string code, Answers answers, IReadOnlyList<EarlierOpinion> opinions, Func<EvidenceFile, bool> goesAlong, CancellationToken cancellationToken)
    {
        var language = LanguageSwitch.Of(request);
        var files = await evidence.OfAsync(draft, cancellationToken);
        var names = new ArchiveNames();
        List<(EvidenceFile File, string Path)> packed = [.. files.Where(goesAlong).Select(f => (f, Folder + names.Take(f.Name)))];
        var view = new DossierPrintView(code, answers["name"], sections.All(programme, answers, language), EvidenceClaim.Of(programme, answers, files), [.. files.Select(f => new PackedFile(f, packed.FirstOrDefault(p => p.File == f).Path ?? ""))], opinions, clock.GetUtcNow());
        var page = await renderer.RenderAsync<DossierPrint, DossierPrintView>(view, new PageContext(language, "/", directory.Bloc.Name, false, clock.GetUtcNow()));
        return new ZipDownload($"{(code.Length > 0 ? code : "ho-so")}.zip", async (archive, cancel) =>
        {
            await AddAsync(archive, "ho-so.html", Encoding.UTF8.GetBytes(page), cancel);
            await AddAsync(archive, "ho-so.css", SiteAssets.Stylesheet, cancel);
            foreach (var (file, path) in packed) await AddAsync(archive, draft, file, path, cancel);
            await AddAsync(archive, "SHA256SUMS", Encoding.UTF8.GetBytes(string.Concat(packed.Select(p => $"{p.File.Sha256}  {p.Path}\n"))), cancel);
        });
    }

    private static async Task AddAsync(ZipArchive archive, string path, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        await using var entry = await archive.CreateEntry(path).OpenAsync(cancellationToken);
        await entry.WriteAsync(content, cancellationToken);
    }

    /// <summary>Pictures, videos and documents are packed already.</summary>
    private async Task AddAsync(ZipArchive archive, string draft, EvidenceFile file, string path, CancellationToken cancellationToken)
    {
        await using var content = await evidence.OpenAsync(draft, file, cancellationToken);
        await using var entry = await archive.CreateEntry(path, CompressionLevel.NoCompression).OpenAsync(cancellationToken);
        await content.CopyToAsync(entry, cancellationToken);
    }
}
