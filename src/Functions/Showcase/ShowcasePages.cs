using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Showcase;

/// <summary>The officers' pages about one model's public side, for the functions that show them.</summary>
public sealed class ShowcasePages(ShowcaseStore showcase, OrganisationDirectory directory, ProgrammeShelf programmes, PageResults pages)
{
    /// <param name="about">What was just typed, and what is wrong with it.</param>
    public async Task<IActionResult> ShowAsync(HttpRequest request, ShowcaseVisit visit, Func<ExemplarDeskView, ExemplarDeskView> about, CancellationToken cancellationToken)
    {
        var (dossier, code) = (visit.Dossier, visit.Code);
        var story = (await showcase.StoryAsync(code, cancellationToken))?.Story;
        var published = await showcase.PublishedAsync(code, cancellationToken);
        var mark = (await showcase.FeaturedAsync(cancellationToken)).FirstOrDefault(m => m.Code == dossier.Code);
        var view = about(new(visit.Address, code, dossier.Name, directory.Organisation(dossier.Unit).Name, visit.Nonce)
        {
            IsPublic = Publicity.IsPublic(dossier),
            MayPublish = dossier.MayPublish,
            IsWithheld = dossier.Withheld,
            Mark = mark,
            Feature = mark is null ? FeatureInput.Empty : new($"{mark.Order}", mark.Reason),
            StoryState = StoryRules.State(story, published),
            IsStoryShown = published is not null,
            Remark = story?.Remark ?? "",
            Records = await showcase.RecordsAsync(code, cancellationToken),
            Notice = request.Query["xong"].ToString() is "luu" or "gui" ? request.Query["xong"].ToString() : "",
        });
        return await pages.ShowAsync<ExemplarDeskPage, ExemplarDeskView>(request, view, Status(view.Problems.Count));
    }

    public async Task<IActionResult> StoryAsync(HttpRequest request, ShowcaseVisit visit, Func<StoryView, StoryView> about, CancellationToken cancellationToken)
    {
        var story = (await showcase.StoryAsync(visit.Code, cancellationToken))?.Story;
        var notes = await showcase.NotesAsync(visit.Code, cancellationToken);
        var view = about(new(visit.Address, visit.Code, visit.Dossier.Name, programmes.Of(visit.Dossier).Showcase, notes, StoryRules.Begin(programmes.Of(visit.Dossier).Showcase, notes, story?.Text), story?.Digest ?? "", visit.Nonce)
        {
            State = StoryRules.State(story, await showcase.PublishedAsync(visit.Code, cancellationToken)),
            Remark = story?.Remark ?? "",
            Notice = request.Query["xong"] == "luu",
        });
        return await pages.ShowAsync<StoryPage, StoryView>(request, view, Status(view.Problems.Count));
    }

    /// <summary>The posted answers to some questions; nothing else in the form is looked at.</summary>
    public Answers Read(Dossier dossier, IFormCollection posted, Func<InterviewQuestion, FormField> field) =>
        Answers.Empty.With(TypedAnswers.Of(new FormStep("", new("", ""), [.. programmes.Of(dossier).Showcase.Interview.Select(field)]), posted));

    private static int Status(int problems) => problems > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK;
}
