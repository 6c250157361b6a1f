using DanVanKheo.FollowUps;
using DanVanKheo.Rules;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Showcase;

/// <summary>POST /bao-cao/ho-so/{code}/cong-khai/bai-viet: the owner agrees to the story, refuses it, or takes their consent back.</summary>
public sealed class AnswerStory(ReportPages reports, ConsentPages consents, ConsentDesk desk)
{
    [Function(nameof(AnswerStory))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "bao-cao/ho-so/{code}/cong-khai/bai-viet")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await reports.OpenAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        var (verdict, remark, digits) = (posted["verdict"].ToString(), VietnameseText.Normalise(posted["remark"]), VietnameseText.NormaliseLine(posted["storyCode"]));
        ConsentView Typed(ConsentView view) => view with { Verdict = verdict, Remark = remark, CodeForStory = true, Notice = false };
        var problems = Check(verdict, remark);
        if (problems.Count == 0 && verdict == "agree" && (digits.Length == 0 || posted["again"] == "yes")) return await consents.AskCodeAsync(request, visit, Typed, cancellationToken);
        if (problems.Count == 0) problems = await desk.AnswerStoryAsync(visit.Dossier, posted["digest"].ToString(), verdict == "agree", remark, digits, cancellationToken);
        return problems.Count == 0 ? new SeeOther(ConsentPages.AddressOf(visit) + "?xong=co") : await consents.ShowAsync(request, visit, view => Typed(view) with { Problems = problems }, cancellationToken);
    }

    private static IReadOnlyList<FieldProblem> Check(string verdict, string remark)
    {
        if (verdict is not ("agree" or "refuse")) return [new("verdict", "ChoiceMissing")];
        return remark.Length > StoryRules.LongestRemark ? [new("remark", "TooLong", StoryRules.LongestRemark, remark.Length)] : [];
    }
}
