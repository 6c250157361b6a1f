using DanVanKheo.Access;
using DanVanKheo.Layout;
using DanVanKheo.Organisations;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Staff;

/// <summary>Stands before every page for officers.</summary>
public sealed class StaffGate(GrantStore grants, OrganisationDirectory directory, PageResults pages, TimeProvider clock)
{
    /// <summary>Who is signed in. Else the page: a GET goes to sign in and comes back, anything else is refused and can be sent again.</summary>
    public async Task<(StaffVisit? Visit, IActionResult? Page)> OpenAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var visit = await FindAsync(request, cancellationToken);
        if (visit is { Viewer: not null } && !IsRead(request)) return (null, await pages.ProblemAsync(request, StatusCodes.Status403Forbidden, "ViewOnly", LocalPath.Tasks, details: visit.Person.FullName));
        if (visit is not null) return (visit, null);
        var here = LanguageSwitch.Local(request, request.QueryString);
        if (IsRead(request)) return (null, new SeeOther(SignInAddress(here)));
        return (null, await pages.ProblemAsync(request, StatusCodes.Status403Forbidden, "SignInFirst", SignInAddress(LocalPath.Tasks)));
    }

    /// <summary>As <see cref="OpenAsync(HttpRequest, CancellationToken)"/>, and only for who holds <paramref name="role"/> for <paramref name="organisation"/>.</summary>
    public async Task<(StaffVisit? Visit, IActionResult? Page)> OpenAsync(HttpRequest request, string role, string organisation, CancellationToken cancellationToken)
    {
        var (visit, page) = await OpenAsync(request, cancellationToken);
        if (visit is null) return (null, page);
        return visit.Holds(role, organisation) ? (visit, null) : (null, await ForbiddenAsync(request, visit));
    }

    /// <summary>403 for an officer whose duties do not open this page.</summary>
    public Task<IActionResult> ForbiddenAsync(HttpRequest request, StaffVisit visit) =>
        pages.ProblemAsync(request, StatusCodes.Status403Forbidden, "NoDuty", LocalPath.Tasks, details: $"{visit.Person.FullName}, {visit.Person.Position}");

    /// <summary>Who is signed in in this browser; null for everybody else, and for a person who is no longer in the directory.</summary>
    public async Task<StaffVisit?> FindAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var token = request.Cookies[Cookies.Staff];
        if (await grants.FindAsync(token, cancellationToken) is not { Purpose: AccessPurpose.Staff } grant || !grant.IsValid(clock.GetUtcNow())) return null;
        return directory.FindActive(grant.Person) is { } person ? await ViewedAsync(request, new(person, token!, directory) { Session = grant.Subject }, cancellationToken) : null;
    }

    /// <summary>The visit of the person whom an administrator views as; else the visit itself.</summary>
    private async Task<StaffVisit> ViewedAsync(HttpRequest request, StaffVisit visit, CancellationToken cancellationToken)
    {
        if (request.Cookies[Cookies.ViewAs] is not { } token || await grants.FindAsync(token, cancellationToken) is not { Purpose: AccessPurpose.ViewAs } grant) return visit;
        if (!grant.IsValid(clock.GetUtcNow()) || grant.Person != visit.Person.Id || !visit.Holds(Duty.Administrator) || directory.FindActive(grant.Subject) is not { } viewed) return visit;
        request.HttpContext.Items[typeof(ViewedAs)] = new ViewedAs(viewed.FullName, visit.Nonce(ViewAs.Form));
        return visit with { Person = viewed, Viewer = visit.Person };
    }

    private static bool IsRead(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    public static string SignInAddress(string back) => "/dang-nhap?ve=" + Uri.EscapeDataString(back);
}
