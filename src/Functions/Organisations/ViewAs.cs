using DanVanKheo.Access;
using DanVanKheo.Audit;
using DanVanKheo.Opinions;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Organisations;

/// <summary>POST /can-bo/xem-nhu: an administrator sees the officers' pages as somebody else does, for half an hour, read only, with a reason that is kept in the log.</summary>
public sealed class ViewAs(StaffGate gate, GrantStore grants, OrganisationDirectory directory, AuditLog audit, Cookies cookies, PageResults pages, TimeProvider clock)
{
    public const string Form = "view-as";
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    [Function(nameof(ViewAs))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "can-bo/xem-nhu")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, Duty.Administrator, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!visit.NonceMatches(Form, posted["nonce"])) return await pages.WrongNonceAsync(request, OrganisationPages.People);
        var person = posted["person"].ToString();
        var reason = VietnameseText.NormaliseLine(posted["reason-" + person].ToString());
        if (directory.FindActive(person) is null) throw new RuleBroken("UnknownPerson", person);
        if (reason.Length < OpinionRules.ShortestReason) return await pages.ProblemAsync(request, StatusCodes.Status422UnprocessableEntity, "ViewAsReason", OrganisationPages.People, details: OpinionRules.ShortestReason);
        var until = clock.GetUtcNow() + Lifetime;
        var token = await grants.IssueAsync(new(AccessPurpose.ViewAs, person, visit.Person.Id, until), cancellationToken);
        await audit.WriteAsync(BookDesk.Log, $"view-as|{AccessToken.Hash(token)}", visit.Person.Id, "staff", "ViewedAs", $"{person}: {reason}", cancellationToken);
        cookies.Set(request.HttpContext.Response, Cookies.ViewAs, token, "/", Lifetime);
        return new SeeOther(LocalPath.Tasks);
    }
}
