using System.Globalization;
using DanVanKheo.Audit;
using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Search;

/// <summary>GET|POST /can-bo/tim/lap-lai: marks every dossier of a year for the index, after units were renamed or the index was lost. The timer does the reading, and what is marked stays marked until it is read.</summary>
public sealed class RebuildIndex(StaffGate gate, DossierStore dossiers, OrganisationDirectory directory, AuditLog audit, PageResults pages, TimeProvider clock)
{
    public const string Address = FindAnything.Address + "/lap-lai";
    private const string Form = "rebuild-index";
    private const int Earliest = 1990;

    [Function(nameof(RebuildIndex))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "can-bo/tim/lap-lai")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, Duty.Administrator, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        var now = clock.GetUtcNow();
        var thisYear = VietnamTime.Day(now).Year;
        if (!FormPost.IsPost(request)) return await ShowAsync(request, visit, thisYear.ToString(CultureInfo.InvariantCulture), wrong: false);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!visit.NonceMatches(Form, posted["nonce"])) return await pages.WrongNonceAsync(request, Address);
        var typed = posted["year"].ToString().Trim();
        if (!int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year < Earliest || year > thisYear + 1) return await ShowAsync(request, visit, typed, wrong: true);
        await dossiers.TouchAllAsync(year, cancellationToken);
        await audit.WriteAsync($"search-{year}", $"rebuilt|{now.UtcTicks}", visit.Person.Id, "staff", "IndexRebuilt", typed, cancellationToken);
        return new SeeOther($"{Address}?nam={year}");
    }

    private Task<IActionResult> ShowAsync(HttpRequest request, StaffVisit visit, string year, bool wrong) => pages.ShowAsync<RebuildIndexPage, RebuildIndexView>(
        request,
        new(year, request.Query["nam"].ToString() is { Length: 4 } begun ? begun : "", wrong ? [new("year", "NotYear")] : [], visit.Nonce(Form)),
        wrong ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
}
