using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Azure.Data.Tables;
using DanVanKheo.Functions.Tests.Commendations;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using DocumentFormat.OpenXml.Packaging;
using Xunit;

namespace DanVanKheo.Functions.Tests.Jobs;

/// <summary>The machine dies while certificates, tallies and archives are made: what comes out is whole, and everything in it stands there once.</summary>
public sealed class KilledWorkTests(DevelopmentApp app) : IClassFixture<DevelopmentApp>
{
    private const string Home = "/can-bo/viec-chay";
    private const int Tries = 8;

    [Fact]
    public async Task Certificates_come_out_once_each_through_a_power_cut()
    {
        var (dossier, _) = await app.People.CommendAsync();
        var copies = await Rows.DossiersAsync(dossier.Code, 730, YearOf(dossier.Code));
        await Rows.DecisionsAsync(dossier.Code, copies, Subject);
        using var officer = await OfficerAsync();
        var job = await CutAsync("Certificates", async () => (await officer.GetAsync("/can-bo/giay-khen?kho=a4")).FormWith("nonce"));
        var page = await DoneAsync(officer, job);
        Assert.Contains($"Đã xong: {copies.Count + 1} mục", page.Text, StringComparison.Ordinal);

        using var zip = new ZipArchive(new MemoryStream((await officer.GetAsync($"{Home}/{job}/tep")).Expect(HttpStatusCode.OK, "The file").Body.ToArray()));
        Assert.Equal((copies.Count + 50) / 50, zip.Entries.Count);
        var text = string.Join('\n', zip.Entries.Select(Text));
        Assert.All(copies.Select(Subject).Append(dossier.Model.SubjectName), name => Assert.Equal(1, Count(text, name)));
    }

    [Fact]
    public async Task Tallies_are_rebuilt_once_through_a_power_cut()
    {
        const int year = 2019;
        var dossier = await app.People.RegisterAsync(Signing.OwnSubject());
        var copies = await Rows.DossiersAsync(dossier.Code, 1500, year);
        using var officer = await OfficerAsync();
        var job = await CutAsync("RebuildTallies", async () => (await officer.GetAsync("/can-bo/kiem-dem")).Form("/can-bo/kiem-dem/lap-lai").Fill("year", "2019"));
        Assert.Equal("/can-bo/kiem-dem", (await DoneAsync(officer, job)).Url.AbsolutePath);

        var again = await (await officer.GetAsync("/can-bo/kiem-dem")).Form("/can-bo/kiem-dem").Fill("year", "2019").SubmitAsync();
        await officer.DoneAsync(again);
        var last = await Table("Reconciliations").QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"RowKey eq {$"last-{9999 - year}"}")).SingleAsync();
        Assert.Equal((copies.Count, 0), (last.GetInt32("Looked"), last.GetInt32("Wrong")));
        Assert.True(last.GetInt32("Rows") > 0);
        var said = Assert.Single(await LogAsync("tally-2019"), l => l.GetString("Act") == "TalliesRebuilt").GetString("Detail");
        Assert.True(int.Parse(said!.Split(": ")[1], System.Globalization.CultureInfo.InvariantCulture) > 0, said);
    }

    [Fact]
    public async Task An_archive_of_many_dossiers_is_whole_through_power_cuts()
    {
        var evidence = SampleFiles.Png("Ảnh “ra quân”.png");
        var dossier = await app.People.RegisterAsync(Signing.OwnSubject(), evidence);
        var codes = await Rows.DossiersAsync(dossier.Code, 85, 2018);
        using var officer = await OfficerAsync();
        var job = await CutAsync("ArchiveDossiers", async () => (await officer.GetAsync(Home)).Form(Home + "?tep=zip").Fill("nam", "2018"));
        Assert.Contains($"Đã xong: {codes.Count} mục", (await DoneAsync(officer, job)).Text, StringComparison.Ordinal);

        var file = (await officer.GetAsync($"{Home}/{job}/tep")).Expect(HttpStatusCode.OK, "The archive");
        Assert.Equal($"ho-so-{job}.zip", file.FileName);
        using var zip = new ZipArchive(new MemoryStream(file.Body.ToArray()));
        Assert.Equal(codes.SelectMany(c => (string[])["ho-so.html", "ho-so.css", "minh-chung/" + evidence.Name, "SHA256SUMS"], (c, name) => $"{c}/{name}").Order(StringComparer.Ordinal), zip.Entries.Select(e => e.FullName).Order(StringComparer.Ordinal));
        var sum = Convert.ToHexStringLower(SHA256.HashData(evidence.Content.Span));
        foreach (var code in codes)
        {
            Assert.Equal(sum, Convert.ToHexStringLower(SHA256.HashData(Bytes(zip, $"{code}/minh-chung/{evidence.Name}"))));
            Assert.Contains(sum, Encoding.UTF8.GetString(Bytes(zip, code + "/SHA256SUMS")), StringComparison.Ordinal);
            Assert.Contains(code, Encoding.UTF8.GetString(Bytes(zip, code + "/ho-so.html")), StringComparison.Ordinal);
            // Who took the contact data is told once, however often a part was begun.
            Assert.Single(await LogAsync(code), l => l.GetString("Act") == "SensitiveRead");
        }
    }

    [Fact]
    public async Task An_archive_too_large_is_refused_and_says_what_to_do()
    {
        var evidence = SampleFiles.Png($"Ảnh {Guid.NewGuid():N}.png");
        var dossier = await app.People.RegisterAsync(Signing.OwnSubject(), evidence);
        await Rows.DossiersAsync(dossier.Code, 1001, 2017);
        Assert.Contains("Có hơn 1.000 hồ sơ khớp điều kiện. Hãy chọn một năm", await RefusedAsync("2017"), StringComparison.Ordinal);

        await Rows.DossiersAsync(dossier.Code, 2, 2016);
        var file = await Table("Evidence").QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"Name eq {evidence.Name}")).SingleAsync();
        file["Size"] = 3L << 29;
        await Table("Evidence").UpdateEntityAsync(file, file.ETag, TableUpdateMode.Replace);
        Assert.Contains("lớn hơn 2 GB", await RefusedAsync("2016"), StringComparison.Ordinal);
    }

    private async Task<string> RefusedAsync(string year)
    {
        using var officer = await OfficerAsync();
        var page = await officer.DoneAsync(await (await officer.GetAsync(Home)).Form(Home + "?tep=zip").Fill("nam", year).SubmitAsync());
        (await officer.GetAsync(page.Url.AbsolutePath + "/tep")).Expect(HttpStatusCode.NotFound, "A file nobody made");
        return page.Text;
    }

    private CopiedRows Rows => new(app.Process);

    private static int YearOf(string code) => int.Parse(code.Split('-')[1], System.Globalization.CultureInfo.InvariantCulture);

    private static string Subject(string code) => $"Tập thể của {code}.";

    /// <summary>Begins work and cuts the power in its midst: after the first part and before the end. What was too quick is begun again.</summary>
    /// <returns>The id of the job that was cut.</returns>
    private async Task<string> CutAsync(string kind, Func<Task<PageForm>> form)
    {
        var last = "";
        for (var tries = 0; tries < Tries; tries++)
        {
            var known = (await JobsAsync(kind)).Select(j => j.RowKey).ToHashSet();
            var begun = (await form()).SubmitAsync(resend: false);
            var id = await StartedAsync(kind, known);
            await app.Process.KillAsync();
            await Task.WhenAny(begun);
            // The answer may have gone with the machine.
            _ = begun.Exception;
            var job = (await JobsAsync(kind)).Single(j => j.RowKey == id);
            last = $"{job.GetString("State")}, {job.GetInt32("Done")} of {job.GetInt32("Parts")}";
            await app.Process.RestartAsync();
            if (job.GetString("State") == "Running" && job.GetInt32("Done") < job.GetInt32("Parts")) return id;
        }

        throw new InvalidOperationException($"{kind} was never cut in its midst; the last one stood at {last}.");
    }

    /// <summary>The job that is new, as soon as a part of it is done.</summary>
    private async Task<string> StartedAsync(string kind, HashSet<string> known)
    {
        for (var looks = 0; looks < 4000; looks++)
        {
            var job = (await JobsAsync(kind)).FirstOrDefault(j => !known.Contains(j.RowKey));
            if (job is not null && (job.GetInt32("Done") > 0 || job.GetString("State") != "Running")) return job.RowKey;
            await Task.Delay(5);
        }

        throw new TimeoutException($"No {kind} was begun.");
    }

    private static async Task<Page> DoneAsync(Officer officer, string job) => await officer.DoneAsync(await officer.GetAsync($"{Home}/{job}"));

    private static string Text(ZipArchiveEntry entry)
    {
        using var copy = new MemoryStream();
        using (var content = entry.Open()) content.CopyTo(copy);
        using var document = WordprocessingDocument.Open(copy, isEditable: false);
        return document.MainDocumentPart!.Document.Body!.InnerText;
    }

    private static byte[] Bytes(ZipArchive zip, string entry)
    {
        using var copy = new MemoryStream();
        using (var content = zip.GetEntry(entry)!.Open()) content.CopyTo(copy);
        return copy.ToArray();
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private Task<List<TableEntity>> JobsAsync(string kind) => Table("Jobs").QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"Kind eq {kind}")).ToListAsync().AsTask();

    private Task<List<TableEntity>> LogAsync(string log) => Table("Audit").QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {log}")).ToListAsync().AsTask();

    private TableClient Table(string name) => new TableServiceClient($"DataFolder={app.Process.DataFolder}").GetTableClient(name);

    private async Task<Officer> OfficerAsync()
    {
        var officer = new Officer(app.Address, app.Mailbox, People.CommendationOfficer);
        await officer.SignInAsync();
        return officer;
    }
}
