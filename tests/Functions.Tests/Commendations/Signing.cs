using System.Globalization;
using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;

namespace DanVanKheo.Functions.Tests.Commendations;

/// <summary>What the tests of this room do again and again.</summary>
internal static class Signing
{
    public const string Officer = "vanphong@khoi.example.vn";

    public static string Today => Day(0);

    public static string Day(int offset) => DateTimeOffset.UtcNow.ToOffset(TimeSpan.FromHours(7)).AddDays(offset).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>A model whose subject no other test knows.</summary>
    public static Registration OwnSubject(int which = 1) => People.Model(which) with { SubjectName = $"Tổ dân vận số {Guid.NewGuid():N}" };

    /// <summary>Registered, approved and commended; ends when the certificate was mailed.</summary>
    public static async Task<(SentDossier Dossier, Uri Certificate)> CommendAsync(this People people, Registration? model = null)
    {
        var dossier = await people.RegisterUpToCommendationAsync(model ?? OwnSubject());
        await people.DecideAsync(dossier, Decision.Commend(Today), People.Commendation);
        return (dossier, (await people.LetterAsync(dossier, "Commendation")).Link);
    }

    /// <summary>Fills and sends the opinion at the commendation stage with a fresh code when one is asked; returns whatever page comes.</summary>
    public static async Task<Page> AnswerAsync(People people, SentDossier dossier, Page page, string stage, int code, params (string Field, string Value)[] fields)
    {
        if (page.HasField("code"))
        {
            page = await page.Form(dossier.OpinionPage + "/ma").SubmitAsync();
            fields = [.. fields, ("code", await people.OpinionCodeAsync(dossier, code, stage))];
        }

        var form = page.FormWith("verdict");
        foreach (var (field, value) in fields) form.Fill(field, value);
        return await form.SubmitAsync();
    }

    /// <summary>Keeps a commendation as "dự kiến".</summary>
    public static async Task<Page> StageAsync(People people, Visitor browser, SentDossier dossier)
    {
        var page = await browser.GetAsync((await people.RequestAsync(dossier, People.Commendation)).Link.PathAndQuery);
        page = await AnswerAsync(
            people, dossier, page, People.Commendation, 1,
            ("verdict", "Approve"), ("reason", "Đủ điều kiện khen thưởng."), ("award", "giay-khen"), ("date", Today), ("signer", "bi-thu"), ("staged", "yes"));
        page.Expect(HttpStatusCode.OK, "Staging the result");
        return page.HasField("verdict") ? page : throw new UnexpectedPageException("A staged result is no opinion yet.", page);
    }
}
