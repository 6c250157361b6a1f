using System.Net;
using DanVanKheo.Functions.Tests.FollowUps;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Years;

/// <summary>What comes of it: the decision and its certificate, the nomination upward, the model shown to everybody.</summary>
internal sealed class Honours(TwoPassApp app, Season season)
{
    private const string NominationOfficer = "thidua@khoi.example.vn";
    private const string PublicationOfficer = "truyenthong@khoi.example.vn";
    private const string UpperBody = "tuyengiaodanvan@tinhuy.example.vn";
    private const string Why = "Mô hình đã lan ra ba đơn vị trong năm.";

    private string Exemplar => "/mo-hinh/" + season.Dossier.Code;

    public async Task TheCommendationIsSignedAsync()
    {
        await season.RequestAsync(People.Commendation, People.CommendationOfficer);
        await season.ToDayAsync(20, 10);
        await season.DecideAsync(People.Commendation, People.CommendationOfficer, Decision.Commend(Season.Day(20, 10, season.Year)));
        await season.LetterAsync("khen-thuong|1|Commendation|1");
    }

    /// <summary>The body above reads the package by its link; the nomination and the dossier name each other.</summary>
    public async Task ItIsNominatedAsync()
    {
        await season.RequestAsync("de-nghi", NominationOfficer);
        await season.ToDayAsync(25, 10);
        await season.DecideAsync("de-nghi", NominationOfficer, Decision.Approve(Why));
        var letter = await app.Mailbox.WaitForAsync(UpperBody, "[DN-", where: m => m.Key.Contains("|NominationSent|", StringComparison.Ordinal));
        using var above = app.Browser();
        var package = (await above.GetAsync(letter.Link.PathAndQuery)).Expect(HttpStatusCode.OK, "The package");
        foreach (var text in (string[])[season.Dossier.Code, season.Dossier.Model.SubjectName, "01-TTr/ĐUK", "01-QĐ/ĐUK"]) Assert.Contains(text, package.Text, StringComparison.Ordinal);
        Assert.Contains((await above.GetAsync(season.Dossier.Status)).Links, l => l.StartsWith("/de-nghi/DN-", StringComparison.Ordinal));
    }

    public async Task ItIsPublishedAsync()
    {
        using var anybody = app.Browser();
        (await anybody.GetAsync(Exemplar)).Expect(HttpStatusCode.NotFound, "Before it is published");
        await season.DecideAsync("cong-khai", PublicationOfficer, Decision.Approve("Đưa lên trang của Khối."));
        await season.LetterAsync("cong-khai|1|StageApproved|1");
        var page = (await anybody.GetAsync(Exemplar)).Expect(HttpStatusCode.OK, "The model everybody may read");
        Assert.Contains(season.Dossier.Model.Name, page.Text, StringComparison.Ordinal);
        Assert.Contains(Exemplar, (await anybody.GetAsync("/mo-hinh")).Links);
    }

    public async Task TheCertificateHoldsAsync()
    {
        using var anybody = app.Browser();
        var certificate = (await season.LetterAsync("khen-thuong|1|Commendation|1")).Link.PathAndQuery;
        var page = (await anybody.GetAsync(certificate)).Expect(HttpStatusCode.OK, "The certificate");
        foreach (var text in (string[])["Quyết định này có trong sổ khen thưởng", season.Dossier.Model.SubjectName, "01-QĐ/ĐUK", "Nguyễn Thành Nam"]) Assert.Contains(text, page.Text, StringComparison.Ordinal);
        Assert.Contains(Exemplar, page.Links);
    }
}
