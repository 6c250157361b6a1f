using System.Globalization;
using DanVanKheo.Audit;
using DanVanKheo.Calendar;
using DanVanKheo.FollowUps;
using DanVanKheo.Registrations;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Inspections;

/// <summary>GET|POST /can-bo/kiem-tra?nam=…: the inspections of a year, of the collective and of its head; POST enters guidance that was issued because of them.</summary>
public sealed class ShowRound(RoundPages rounds, InspectionStore inspections, GuidanceStore guidance, AuditLog audit, TimeProvider clock)
{
    [Function(nameof(ShowRound))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "can-bo/kiem-tra")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await rounds.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        if (!FormPost.IsPost(request)) return await rounds.ShowAsync(request, visit, new(), [], cancellationToken);
        var input = new GuidanceInput(VietnameseText.NormaliseLine(posted["number"].ToString()), VietnameseText.NormaliseLine(posted["day"].ToString()), VietnameseText.Normalise(posted["about"].ToString()), VietnameseText.Normalise(posted["dossiers"].ToString()));
        var inspected = (await inspections.AllAsync(cancellationToken)).Where(d => d.Value.Any(v => v.Findings.Count > 0)).Select(d => d.Key).ToHashSet(StringComparer.Ordinal);
        var problems = GuidanceRules.Check(input, inspected, VietnamTime.Day(clock.GetUtcNow())).ToList();
        if (problems.Count == 0 && !await IssueAsync(input, posted["order"].ToString(), visit.Person.Id, cancellationToken)) problems.Add(new("", "ChangedMeanwhile"));
        FieldRules.TryDate(input.Day, out var day);
        return problems.Count > 0 ? await rounds.ShowAsync(request, visit, input, problems, cancellationToken) : new SeeOther(string.Create(CultureInfo.InvariantCulture, $"{RoundPages.Address}?nam={day.Year}&xong=issued"));
    }

    /// <summary>The second half of a double click finds its own; false when another took the place.</summary>
    private async Task<bool> IssueAsync(GuidanceInput input, string typed, string by, CancellationToken cancellationToken)
    {
        if (!int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var order) || order is 0 or > 99_999) return false;
        FieldRules.TryDate(input.Day, out var day);
        if (!await guidance.TryAddAsync(new(order, input.Number, day, input.About, input.Codes, by), cancellationToken)) return (await guidance.AllAsync(cancellationToken)).Any(g => g.Order == order && g.Number == input.Number && g.Day == day);
        await audit.WriteAsync($"huong-dan-{order}", "issued", by, "staff", "GuidanceIssued", $"{input.Number} {VietnamTime.Date(day)}: {string.Join(' ', input.Codes)}", cancellationToken);
        return true;
    }
}
