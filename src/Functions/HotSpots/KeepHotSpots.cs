using System.Globalization;
using DanVanKheo.Audit;
using DanVanKheo.Calendar;
using DanVanKheo.Organisations;
using DanVanKheo.Registrations;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.HotSpots;

/// <summary>GET|POST /can-bo/diem-nong: the register of hot spots; POST enters one.</summary>
public sealed class KeepHotSpots(HotSpotPages hotSpots, HotSpotStore store, OrganisationDirectory directory, AuditLog audit, TimeProvider clock)
{
    [Function(nameof(KeepHotSpots))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "can-bo/diem-nong")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await hotSpots.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        if (!FormPost.IsPost(request)) return await hotSpots.ShowAsync(request, visit, new(), null, [], cancellationToken);
        var input = new HotSpotInput(VietnameseText.NormaliseLine(posted["place"].ToString()), posted["unit"].ToString(), VietnameseText.Normalise(posted["matter"].ToString()), VietnameseText.NormaliseLine(posted["opened"].ToString()));
        var problems = HotSpotRules.Check(input, [.. directory.Units.Select(u => u.Id)], VietnamTime.Day(clock.GetUtcNow())).ToList();
        if (problems.Count == 0 && !await EnterAsync(input, posted["number"].ToString(), visit.Person.Id, cancellationToken)) problems.Add(new("", "ChangedMeanwhile"));
        return problems.Count > 0 ? await hotSpots.ShowAsync(request, visit, input, null, problems, cancellationToken) : new SeeOther(HotSpotPages.Address + "?xong=open");
    }

    /// <summary>The second half of a double click finds its own; false when another took the number.</summary>
    private async Task<bool> EnterAsync(HotSpotInput input, string typed, string by, CancellationToken cancellationToken)
    {
        if (!int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is 0 or > 99_999) return false;
        FieldRules.TryDate(input.Opened, out var opened);
        var spot = new HotSpot(number, input.Place, input.Unit, input.Matter, opened, by);
        if (!await store.TryAddAsync(spot, cancellationToken)) return await store.FindAsync(number, cancellationToken) == spot;
        await audit.WriteAsync($"diem-nong-{number}", "opened", by, "staff", "HotSpotOpened", $"{number} {input.Place}: {input.Matter}", cancellationToken);
        return true;
    }
}
