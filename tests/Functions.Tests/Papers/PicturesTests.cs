using System.Diagnostics;
using DanVanKheo.Commendations;
using DanVanKheo.Functions.Tests.Pages;
using DanVanKheo.Papers;
using Xunit;

namespace DanVanKheo.Functions.Tests.Papers;

/// <summary>
/// LibreOffice opens every paper and makes a PDF of it; with UPDATE_IMAGES=1 a picture of page 1 of each goes to docs/images.
/// Only where LibreOffice is installed.
/// </summary>
public sealed class PicturesTests
{
    private const string Office = "/usr/bin/soffice";
    private const string Painter = "/usr/bin/pdftoppm";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    private static bool Updating => Environment.GetEnvironmentVariable("UPDATE_IMAGES") == "1";

    [Fact]
    public async Task Every_paper_becomes_a_pdf()
    {
        Assert.SkipUnless(File.Exists(Office), "LibreOffice is not installed here.");
        var folder = Directory.CreateTempSubdirectory("danvankheo-papers-").FullName;
        try
        {
            var files = Write(folder).ToList();
            await RunAsync(Office, [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder, .. files]);
            Assert.All(files, file => Assert.StartsWith("%PDF-", File.ReadAllText(Path.ChangeExtension(file, ".pdf"))[..5], StringComparison.Ordinal));
            if (Updating && File.Exists(Painter)) await PaintAsync(files);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Written by another program, with styles and defaults of its own, a good paper is still good and a broken one still broken.</summary>
    [Fact]
    public async Task Papers_saved_again_by_another_office_are_read_alike()
    {
        Assert.SkipUnless(File.Exists(Office), "LibreOffice is not installed here.");
        var folder = Directory.CreateTempSubdirectory("danvankheo-papers-").FullName;
        try
        {
            string[] names = ["hd05-submission", "hd05-decision", "hd05-report", "hd36-notice", "nd30-decision"];
            var broken = BrokenPapers.All.Single(p => p.Name == "text 13");
            List<string> files = [.. names.Select(n => Write(folder, n, PaperDocx.Write(OwnPapersTests.Paper(n), "vi"))), Write(folder, "broken", broken.Write())];
            var saved = Directory.CreateDirectory(Path.Combine(folder, "again")).FullName;
            await RunAsync(Office, [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", saved, .. files]);
            Assert.All(names, name => Assert.Empty(Findings(saved, name, OwnPapersTests.Paper(name).Standard)));
            Assert.Equal(["Size Text"], Findings(saved, "broken", "hd05").Select(f => f[..f.IndexOf(':', StringComparison.Ordinal)]));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<string> Findings(string folder, string name, string standard) =>
        FormatCheck.Check(DocxReader.Read(File.ReadAllBytes(Path.Combine(folder, name + ".docx")), name), PaperStandards.Find(standard)!).Select(f => $"{f.Rule} {f.Part}: {f.Found}/{f.Expected} {f.Excerpt}");

    [Fact]
    public void The_pictures_are_there_and_small()
    {
        foreach (var name in Names())
        {
            var picture = new FileInfo(Path.Combine(PageRig.Root, "docs", "images", $"paper-{name}.png"));
            Assert.True(picture.Exists, $"{picture.Name} is missing: run this class with UPDATE_IMAGES=1 where LibreOffice is");
            Assert.InRange(picture.Length, 1000, 150_000);
        }
    }

    private static IEnumerable<(string Name, Paper Paper)> Shown() => SamplePapers.All().Where(p => p.Name is not ("draft-report" or "draft-report-final" or "draft-proposal" or "draft-decision" or "draft-decision-amend" or "draft-decision-revoke" or "draft-notice" or "draft-ceremony" or "draft-sheet"));

    private static IEnumerable<string> Names() => [.. Shown().Where(IsPictured).Select(p => p.Name), "certificate-a4", "certificate-a3-form"];

    /// <summary>All kinds under the standard of today, and one of each other standard.</summary>
    private static bool IsPictured((string Name, Paper Paper) paper) => paper.Name.StartsWith("hd05-", StringComparison.Ordinal) || paper.Name is "hd36-decision" or "nd30-decision" or "draft-submission";

    private static IEnumerable<string> Write(string folder)
    {
        foreach (var (name, paper) in Shown()) yield return Write(folder, name, PaperDocx.Write(paper, "vi"));
        yield return Write(folder, "certificate-a4", CertificateDocx.Write(SamplePapers.Certificates, new(CertificateSheet.All[0], 0, 0, OnForm: false)));
        yield return Write(folder, "certificate-a3-form", CertificateDocx.Write(SamplePapers.Certificates, new(CertificateSheet.All[1], 2, -3, OnForm: true)));
    }

    private static string Write(string folder, string name, byte[] content)
    {
        var path = Path.Combine(folder, name + ".docx");
        File.WriteAllBytes(path, content);
        return path;
    }

    private static async Task PaintAsync(IEnumerable<string> files)
    {
        foreach (var file in files.Where(f => Names().Contains(Path.GetFileNameWithoutExtension(f))))
        {
            var picture = Path.Combine(PageRig.Root, "docs", "images", $"paper-{Path.GetFileNameWithoutExtension(file)}");
            await RunAsync(Painter, ["-png", "-gray", "-r", "72", "-f", "1", "-l", "1", "-singlefile", Path.ChangeExtension(file, ".pdf"), picture]);
        }
    }

    private static async Task RunAsync(string program, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        using var patience = new CancellationTokenSource(Patience);
        var said = process.StandardError.ReadToEndAsync(patience.Token);
        await process.StandardOutput.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        Assert.True(process.ExitCode == 0, $"{program}: {await said}");
    }
}
