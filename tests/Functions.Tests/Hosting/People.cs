using System.Net;
using DanVanKheo.TestKit;

namespace DanVanKheo.Functions.Tests.Hosting;

/// <summary>Everybody a test needs: they register, ask for codes and give opinions. Every model has a contact address of its own.</summary>
public sealed class People(Uri home, Mailbox mailbox)
{
    public const string Cell = "chi-bo";
    public const string Bloc = "khoi";
    public const string Commendation = "khen-thuong";
    public const string BlocReviewer = "danvan@khoi.example.vn";
    public const string CommendationOfficer = "vanphong@khoi.example.vn";

    private static readonly string[] Steps = ["khai-quat", "noi-dung", "ket-qua"];

    public static Registration Model(int which = 1) => NineModels.All[which] with { Email = $"p{Guid.NewGuid():N}"[..16] + "@donvi.example.vn" };

    public static async Task<Page> StartDraftAsync(Visitor browser) =>
        (await (await browser.GetAsync("/dang-ky")).Form("/dang-ky").SubmitAsync()).Expect(HttpStatusCode.OK, "A fresh draft");

    /// <summary>Writes a whole draft in this browser; ends at the page of evidence.</summary>
    public static async Task<Page> WriteDraftAsync(Visitor browser, Registration model)
    {
        var page = await StartDraftAsync(browser);
        foreach (var step in Steps)
        {
            var form = page.Form("/dang-ky/" + step);
            foreach (var (field, value) in model.Step(step)) form.Fill(field, value);
            page = (await form.SubmitAsync()).Expect(HttpStatusCode.OK, $"Sending the step {step}");
        }

        return page;
    }

    public async Task<SentDossier> RegisterAsync(Registration? model = null, params IReadOnlyList<Upload> evidence)
    {
        model ??= Model();
        using var submitter = new Submitter(home, mailbox);
        return new(await submitter.RegisterAsync(model, evidence), model);
    }

    /// <summary>Registered and approved by the cell and the bloc.</summary>
    public async Task<SentDossier> RegisterUpToCommendationAsync(Registration? model = null, params IReadOnlyList<Upload> evidence)
    {
        var dossier = await RegisterAsync(model, evidence);
        await DecideAsync(dossier, Decision.Approve());
        await DecideAsync(dossier, Decision.Approve(), Bloc);
        return dossier;
    }

    /// <summary>Checks the answers in this browser and asks for the code; ends at the page where it is typed.</summary>
    public static async Task<Page> AskForCodeAsync(Visitor browser) =>
        (await (await browser.GetAsync("/dang-ky/xem-lai")).Form("/dang-ky/xem-lai").SubmitAsync()).Expect(HttpStatusCode.OK, "Asking for the code");

    /// <summary>The digits of the code mail number <paramref name="number"/> to the submitter.</summary>
    public async Task<string> SubmissionCodeAsync(Registration model, int number = 1, int attempt = 0) =>
        (await mailbox.WaitForAsync(model.Email, "", where: m => m.Key.EndsWith($"|{attempt}|SubmissionCode|{number}", StringComparison.Ordinal))).Code;

    public async Task<string> OpinionCodeAsync(SentDossier dossier, int number = 1, string stage = Cell, int attempt = 1) =>
        (await LetterAsync(dossier, Address(dossier, stage), $"{dossier.Code}|{stage}|{attempt}|OpinionCode|{number}")).Code;

    public Task<Mail> RequestAsync(SentDossier dossier, string stage = Cell, int attempt = 1, int number = 1) =>
        LetterAsync(dossier, Address(dossier, stage), $"{dossier.Code}|{stage}|{attempt}|OpinionRequest|{number}");

    /// <summary>The letter of one kind to the submitter.</summary>
    public Task<Mail> LetterAsync(SentDossier dossier, string kind) =>
        mailbox.WaitForAsync(dossier.Model.Email, dossier.Code, where: m => m.Key.Contains($"|{kind}|", StringComparison.Ordinal));

    /// <summary>A browser of the person who is asked, at the page of the opinion.</summary>
    public async Task<(Visitor Browser, Page Page)> OpenAsync(SentDossier dossier, string stage = Cell, int attempt = 1)
    {
        var browser = new Visitor(home);
        return (browser, await browser.GetAsync((await RequestAsync(dossier, stage, attempt)).Link.PathAndQuery));
    }

    /// <summary>Decides in a fresh browser, with a code; returns the outcome.</summary>
    public async Task<Page> DecideAsync(SentDossier dossier, Decision decision, string stage = Cell, int attempt = 1)
    {
        using var approver = new Approver(home, mailbox, Address(dossier, stage));
        return await approver.DecideAsync(await RequestAsync(dossier, stage, attempt), decision);
    }

    /// <summary>The submitter takes the dossier back, by the link of their draft.</summary>
    public async Task WithdrawAsync(SentDossier dossier, string reason = "Đơn vị sáp nhập, sẽ đăng ký lại cùng đơn vị mới.")
    {
        using var browser = new Visitor(home);
        var resumed = await browser.GetAsync((await DraftLinkAsync(dossier)).PathAndQuery);
        if (resumed.Status == HttpStatusCode.Gone)
        {
            await resumed.Form("/lien-ket/gui-lai").SubmitAsync();
            await browser.GetAsync((await DraftLinkAsync(dossier, again: true)).PathAndQuery);
        }

        var page = await (await browser.GetAsync("/dang-ky/rut")).Form("/dang-ky/rut/ma").SubmitAsync();
        var code = (await mailbox.WaitForAsync(dossier.Model.Email, "", where: m => m.Key.Contains("|WithdrawalCode|", StringComparison.Ordinal))).Code;
        (await page.FormWith("reason").Fill("reason", reason).Fill("code", code).SubmitAsync()).Expect(HttpStatusCode.OK, "Withdrawing");
    }

    /// <summary>The link mailed when the address was typed, or the one asked for again.</summary>
    private async Task<Uri> DraftLinkAsync(SentDossier dossier, bool again = false) =>
        (await mailbox.WaitForAsync(dossier.Model.Email, "", where: m => again ? m.Key.EndsWith("|DraftSaved|1", StringComparison.Ordinal) : m.Key.Contains("|DraftSaved|1|", StringComparison.Ordinal))).Link;

    private static string Address(SentDossier dossier, string stage) => stage switch
    {
        Cell => dossier.Model.Approver,
        Bloc => BlocReviewer,
        _ => CommendationOfficer,
    };

    private Task<Mail> LetterAsync(SentDossier dossier, string to, string key) => mailbox.WaitForAsync(to, dossier.Code, where: m => m.Key == key);
}
