using System.Net;
using DanVanKheo.Functions.Tests.Commendations;
using DanVanKheo.Functions.Tests.Councils;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Papers;

/// <summary>The minutes of a council's vote as a numbered paper of the office.</summary>
public sealed class MinutesPathTests(OpenCouncil app) : IClassFixture<OpenCouncil>
{
    [Fact]
    public async Task Minutes_take_a_number_of_their_own_series()
    {
        var dossier = await app.RegisterAsync();
        using var officer = new Officer(app.Process.Address, app.Mailbox, Signing.Officer);
        var list = await officer.SignInAsync("/can-bo/van-ban");
        PageForm Open() => list.FormWith("what").Fill("what", "Minutes").Fill("dossier", dossier.Code);
        (await Open().SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "Minutes before the vote has ended");
        await app.VoteAsync(dossier, 1, "For", "For", "For", "Against", "Blank");
        var page = (await Open().SubmitAsync()).Expect(HttpStatusCode.OK, "Minutes of a vote");
        Assert.Contains("Thành viên hd-3, Ủy viên", page.Text, StringComparison.Ordinal);
        var final = (await page.FormWith("date").Fill("date", Signing.Today).SubmitAsync()).Expect(HttpStatusCode.OK, "Numbering the minutes");
        Assert.Contains("Số 01-BB/ĐUK", final.Text, StringComparison.Ordinal);
        var sheets = await list.FormWith("what").Fill("what", "ScoreSheet").Fill("dossier", dossier.Code).SubmitAsync();
        Assert.Contains(dossier.Code, Assert.Single(sheets.Expect(HttpStatusCode.UnprocessableEntity, "Sheets of a dossier nobody appraised").Problems), StringComparison.Ordinal);
    }
}
