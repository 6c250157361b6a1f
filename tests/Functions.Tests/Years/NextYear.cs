using DanVanKheo.Functions.Tests.FollowUps;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Years;

/// <summary>The January after: the owner asks for a link and carries the model on, from where its reports left it.</summary>
internal sealed class NextYear(TwoPassApp app, Season season)
{
    private const string Result = "Đã trao 210 xe, vượt chỉ tiêu 10 xe; 12 xã đều có em được nhận.";

    private Registration Model => season.Dossier.Model;

    /// <returns>The code of the new dossier.</returns>
    public async Task<string> CarriedOnAsync()
    {
        await season.ToDayAsync(11, 1, yearsOn: 1);
        await AskForLinkAsync();
        var home = await season.OpenAsync(await season.LetterAsync("|0|ContinueLink|1"));
        var draft = await home.FormWith("lastResult").Fill("lastResult", Result).SubmitAsync();
        Assert.Equal("/dang-ky/khai-quat", draft.Url.AbsolutePath);
        Assert.Equal((Model.Name, "continuing"), (draft.FormWith("name").Value("name"), draft.FormWith("name").Value("kind")));
        var results = (await season.Browser.GetAsync("/dang-ky/ket-qua")).FormWith("target");
        Assert.Equal(("210", ""), (results.Value("indicators-0-baseline"), results.Value("indicators-0-goal")));
        var next = await Registering.FinishAsync(app.Mailbox, season.Browser, Model with { Kind = "continuing" });
        Assert.StartsWith($"DVK-{season.Year + 1}-", next, StringComparison.Ordinal);
        await KnownFromBothSidesAsync(next);
        return next;
    }

    private async Task AskForLinkAsync()
    {
        using var owner = app.Browser();
        await (await owner.GetAsync("/dang-ky/tiep-tuc?ma=" + season.Dossier.Code)).FormWith("email").Fill("email", Model.Email).SubmitAsync();
    }

    /// <summary>The secretary who is asked again reads what became of last year's; last year's page leads to the new one.</summary>
    private async Task KnownFromBothSidesAsync(string next)
    {
        using var secretary = app.Browser();
        var request = await app.Mailbox.WaitForAsync(Model.Approver, next, where: m => m.Key == $"{next}|chi-bo|1|OpinionRequest|1");
        var page = await secretary.GetAsync(request.Link.PathAndQuery);
        foreach (var text in (string[])[season.Dossier.Code, Result]) Assert.Contains(text, page.Text, StringComparison.Ordinal);
        Assert.Contains("/ho-so/" + next, (await season.Browser.GetAsync(season.Home)).Links);
    }
}
