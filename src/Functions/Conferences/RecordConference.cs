using DanVanKheo.Periods;
using DanVanKheo.Registrations;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Conferences;

/// <summary>GET|POST /can-bo/so-ket/{period}/hoi-nghi: the conference of a period; POST keeps its record.</summary>
public sealed class RecordConference(ReportDeskPages desks, ConferencePages conferences, ConferenceStore store, ConferenceDesk desk, TimeProvider clock)
{
    [Function(nameof(RecordConference))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "can-bo/so-ket/{period}/hoi-nghi")] HttpRequest request, string period, CancellationToken cancellationToken)
    {
        var (visit, found, posted, page) = await desks.OpenAsync(request, period, cancellationToken);
        if (visit is null) return page!;
        if (!FormPost.IsPost(request)) return await conferences.ShowAsync(request, visit, found!, null, new(), [], cancellationToken);
        var read = await store.FindAsync(period, cancellationToken);
        var input = ConferencePages.Read(posted, read?.Conference);
        if (ConferenceRules.Check(input, found!) is { Count: > 0 } problems) return await conferences.ShowAsync(request, visit, found!, input, new(), problems, cancellationToken);
        FieldRules.TryDate(input.Day, out var day);
        var conference = new Conference(period, day, input.Place, input.Chair, input.Secretary, input.Present, input.Guests, input.Discussion, input.Conclusion, visit.Person.Id, clock.GetUtcNow());
        if (read is not null && IsSame(read.Conference, conference)) return new SeeOther(ConferencePages.SavedAddress(request, period));
        if (posted["seen"] != ConferencePages.Seen(read?.Conference) || !await desk.KeepAsync(read, conference, cancellationToken)) return await conferences.ShowAsync(request, visit, found!, input, new(), [new("", "ChangedMeanwhile")], cancellationToken);
        return new SeeOther(ConferencePages.SavedAddress(request, period));
    }

    /// <summary>The second half of a double click finds its own record.</summary>
    private static bool IsSame(Conference one, Conference other) =>
        one with { Present = other.Present, At = other.At } == other && one.Present.OrderBy(p => p.Key).SequenceEqual(other.Present.OrderBy(p => p.Key));
}
