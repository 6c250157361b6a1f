using DanVanKheo.Access;
using DanVanKheo.Calendar;
using DanVanKheo.Commendations;
using DanVanKheo.Dossiers;
using DanVanKheo.Evidence;
using DanVanKheo.FollowUps;
using DanVanKheo.Letters;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Showcase;

/// <summary>The page on which an owner says what may be shown, for the functions that show it.</summary>
public sealed class ConsentPages(ConsentDesk desk, ShowcaseStore showcase, ExemplarReader reader, ShowcaseWords words, MailedCodes codes, ProgrammeShelf programmes, PageResults pages)
{
    public static string AddressOf(ReportVisit visit) => visit.Address + "/cong-khai";

    /// <param name="about">What was just typed, and what is wrong with it.</param>
    public async Task<IActionResult> ShowAsync(HttpRequest request, ReportVisit visit, Func<ConsentView, ConsentView> about, CancellationToken cancellationToken)
    {
        var (dossier, language) = (visit.Dossier, LanguageSwitch.Of(request));
        var code = dossier.Code.ToString();
        var story = (await showcase.StoryAsync(code, cancellationToken))?.Story;
        var published = await showcase.PublishedAsync(code, cancellationToken);
        var state = StoryRules.State(story, published);
        var view = new ConsentView(AddressOf(visit), visit.Address, code, dossier.Name, await desk.NowAsync(dossier, cancellationToken), [.. desk.PartsOf(dossier).Select(p => new Choice(p, NameOf(dossier, p, language)))], [.. (await desk.PicturesAsync(dossier, cancellationToken)).Select(Photo)], visit.Nonce)
        {
            IsRecognised = Publicity.IsRecognised(dossier),
            IsWithheld = dossier.Withheld,
            IsPublic = Publicity.IsPublic(dossier),
            Story = state is StoryState.Asked or StoryState.Published or StoryState.Refused ? reader.Parts(dossier, new(story!.Text, story.At), language) : [],
            StoryState = state,
            StoryDigest = story?.Digest ?? "",
            Remark = story?.Remark ?? "",
            Notice = request.Query["xong"] == "co",
        };
        view = about(view);
        return await pages.ShowAsync<ConsentPage, ConsentView>(request, view, view.Problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    /// <summary>Mails six digits to the owner and shows the page again as it was filled in; or the page that says how long to wait.</summary>
    public async Task<IActionResult> AskCodeAsync(HttpRequest request, ReportVisit visit, Func<ConsentView, ConsentView> about, CancellationToken cancellationToken)
    {
        var code = visit.Dossier.Code.ToString();
        return await codes.SendAsync(request, code, new LetterKey(code, "", 0, LetterKind.PublicationCode), cancellationToken)
            ?? await ShowAsync(request, visit, view => about(view) with { CodeSentTo = visit.Dossier.ContactEmail }, cancellationToken);
    }

    private string NameOf(Dossier dossier, string part, string language) => programmes.Of(dossier).Steps.FirstOrDefault(s => s.Slug == part)?.Title.In(language) ?? words.Part(part, language);

    private static Choice Photo(EvidenceFile file) =>
        new(file.Id, string.Join(" · ", ((string[])[file.Caption, file.Name, file.TakenOn is { } day ? VietnamTime.Date(day) : ""]).Where(p => p.Length > 0)));
}
