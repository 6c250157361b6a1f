using System.Globalization;
using DanVanKheo.Audit;
using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.HotSpots;

/// <summary>POST /can-bo/diem-nong/{number}: a hot spot is settled: when, how, and by which model.</summary>
public sealed class SettleHotSpot(HotSpotPages hotSpots, HotSpotStore store, DossierStore dossiers, PageResults pages, AuditLog audit, TimeProvider clock)
{
    [Function(nameof(SettleHotSpot))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "can-bo/diem-nong/{number}")] HttpRequest request, string number, CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await hotSpots.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var asked) || await store.FindAsync(asked, cancellationToken) is not { } spot) return await pages.NotFoundAsync(request);
        var input = new SettlementInput(asked, VietnameseText.NormaliseLine(posted[$"settled_{asked}"].ToString()), VietnameseText.NormaliseLine(posted[$"dossier_{asked}"].ToString()).ToUpperInvariant(), VietnameseText.Normalise(posted[$"how_{asked}"].ToString()));
        var problems = await ProblemsAsync(input, spot, cancellationToken);
        if (problems.Count > 0) return await hotSpots.ShowAsync(request, visit, new(), input, problems, cancellationToken);
        FieldRules.TryDate(input.Settled, out var settled);
        if (await store.SettleAsync(asked, s => s with { Settled = settled, Dossier = input.Dossier, How = input.How }, cancellationToken))
        {
            await audit.WriteAsync($"diem-nong-{asked}", "settled", visit.Person.Id, "staff", "HotSpotSettled", $"{asked} {VietnamTime.Date(settled)} {input.Dossier}: {input.How}", cancellationToken);
        }

        return new SeeOther(HotSpotPages.Address + "?xong=settled");
    }

    private async Task<IReadOnlyList<FieldProblem>> ProblemsAsync(SettlementInput input, HotSpot spot, CancellationToken cancellationToken)
    {
        var problems = HotSpotRules.Check(input, spot, VietnamTime.Day(clock.GetUtcNow())).ToList();
        if (DossierCode.TryParse(input.Dossier, out var code) && await dossiers.FindAsync(code, cancellationToken) is null) problems.Add(new($"dossier_{input.Number}", "DossierUnknown", input.Dossier));
        return problems;
    }
}
