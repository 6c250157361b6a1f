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
        Download(dossier.Code.ToString(), await ReadAsync(dossier, LanguageSwitch.Of(request), cancellationToken));

    /// <summary>The same as a folder of a larger archive, named by the dossier's code.</summary>
    public async Task AddAsync(ZipArchive archive, Dossier dossier, string language, CancellationToken cancellationToken) =>
        await WriteAsync(archive, $"{dossier.Code}/", await ReadAsync(dossier, language, cancellationToken), cancellationToken);

    /// <summary>For the one who wrote it: their own files, scanned or not, and no opinions.</summary>
    public async Task<IActionResult> OfDraftAsync(HttpRequest request, Draft draft, CancellationToken cancellationToken) => Download(
        draft.Dossier ?? "ho-so",
        await ReadAsync(programmes.Of(draft), draft.Id, draft.Dossier ?? "", draft.Answers, [], f => f.Scan != ScanState.Infected, LanguageSwitch.Of(request), cancellationToken));

    private ZipDownload Download(string name, DossierContents contents) => new($"{name}.zip", (archive, cancel) => WriteAsync(archive, "", contents, cancel));

    private async Task<DossierContents> ReadAsync(Dossier dossier, string language, CancellationToken cancellationToken) =>
        await ReadAsync(programmes.Of(dossier), dossier.Draft, dossier.Code.ToString(), dossier.Answers, await history.OfAsync(dossier, language, cancellationToken), f => f.MayOpen, language, cancellationToken);

    private async Task<DossierContents> ReadAsync(Programme programme, string draft, string code, Answers answers, IReadOnlyList<EarlierOpinion> opinions, Func<EvidenceFile, bool> goesAlong, string language, CancellationToken cancellationToken)
    {
        var files = await evidence.OfAsync(draft, cancellationToken);
        var names = new ArchiveNames();
        List<PackedFile> packed = [.. files.Where(goesAlong).Select(f => new PackedFile(f, Folder + names.Take(f.Name)))];
        var view = new DossierPrintView(code, answers["name"], sections.All(programme, answers, language), EvidenceClaim.Of(programme, answers, files), [.. files.Select(f => new PackedFile(f, packed.FirstOrDefault(p => p.File == f)?.Path ?? ""))], opinions, clock.GetUtcNow());
        return new(draft, await renderer.RenderAsync<DossierPrint, DossierPrintView>(view, new PageContext(language, "/", directory.Bloc.Name, false, clock.GetUtcNow())), packed);
    }

    private async Task WriteAsync(ZipArchive archive, string folder, DossierContents contents, CancellationToken cancellationToken)
    {
        await AddAsync(archive, folder + "ho-so.html", Encoding.UTF8.GetBytes(contents.Page), cancellationToken);
        await AddAsync(archive, folder + "ho-so.css", SiteAssets.Stylesheet, cancellationToken);
        foreach (var (file, path) in contents.Files) await AddAsync(archive, contents.Draft, file, folder + path, cancellationToken);
        await AddAsync(archive, folder + "SHA256SUMS", Encoding.UTF8.GetBytes(string.Concat(contents.Files.Select(f => $"{f.File.Sha256}  {f.Path}\n"))), cancellationToken);
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
