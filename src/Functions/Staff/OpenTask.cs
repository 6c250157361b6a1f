using System.Globalization;
using DanVanKheo.Access;
using DanVanKheo.Opinions;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Staff;

/// <summary>POST /viec/mo: opens one task in the page a mailed link would open, for the officer who is signed in and asked.</summary>
public sealed class OpenTask(StaffGate gate, StageStore stages, GrantStore grants, Cookies cookies, PageResults pages, TimeProvider clock)
{
    public const string Form = "task";
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    [Function(nameof(OpenTask))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "viec/mo")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!visit.NonceMatches(Form, posted["nonce"])) return await pages.WrongNonceAsync(request, LocalPath.Tasks);
        var key = Parse(posted["viec"].ToString());
        if (key is null || await stages.FindAsync(key, cancellationToken) is not { } stage || !stage.Attempt.IsAsked(visit.Person.Id)) return await gate.ForbiddenAsync(request, visit);
        var grant = new AccessGrant(AccessPurpose.Opinion, key.Dossier, visit.Person.Id, clock.GetUtcNow() + Lifetime, key.Stage, key.Attempt);
        var address = OpinionVisit.AddressOf(key.Dossier);
        cookies.Set(request.HttpContext.Response, Cookies.Opinion, await grants.IssueAsync(grant, cancellationToken), address, Lifetime);
        return new SeeOther(address);
    }

    public static string Name(StageKey key) => WorkRow.Key(key);

    private static StageKey? Parse(string name) => name.Split('|') is [{ Length: > 0 } dossier, { Length: > 0 } stage, var attempt] && int.TryParse(attempt, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? new(dossier, stage, number)
        : null;
}
