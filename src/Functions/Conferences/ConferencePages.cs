using System.Globalization;
using DanVanKheo.Calendar;
using DanVanKheo.Commendations;
using DanVanKheo.Layout;
using DanVanKheo.Organisations;
using DanVanKheo.Periods;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Conferences;

/// <summary>The page of a period's conference: what is recorded, what was typed, how the tasks stand.</summary>
public sealed class ConferencePages(ConferenceFactsReader facts, OrganisationDirectory directory, PageResults pages, TimeProvider clock)
{
    /// <summary>Each with the form that answers it.</summary>
    private const int TaskSize = 10;

    public static string AddressOf(string period) => $"{ReportDeskPages.Root}/{period}/hoi-nghi";

    public static ConferenceInput Read(IFormCollection posted)
    {
        var present = posted["present"].OfType<string>().Where(u => u.Length > 0).Distinct().ToDictionary(u => u, u => Line($"who_{u}"), StringComparer.Ordinal);
        return new(Line("day"), Line("place"), Line("chair"), Line("secretary"), present, Text("guests"), Text("discussion"), Text("conclusion"));

        string Line(string field) => VietnameseText.NormaliseLine(posted[field].ToString());
        string Text(string field) => VietnameseText.Normalise(posted[field].ToString());
    }

    /// <param name="typed">What was sent and could not be kept; null shows what is kept.</param>
    public async Task<IActionResult> ShowAsync(HttpRequest request, StaffVisit visit, Period period, ConferenceInput? typed, TaskInput task, IReadOnlyList<FieldProblem> problems, CancellationToken cancellationToken)
    {
        var (found, done) = (await facts.FindAsync(period.Id, cancellationToken), request.Query["xong"].ToString());
        var day = found?.Conference.Day ?? VietnamTime.Day(clock.GetUtcNow());
        IReadOnlyList<GivenTask> tasks = found?.Tasks ?? [];
        // An answer that could not be kept is shown where it was typed.
        var typedAt = tasks.ToList().FindIndex(t => problems.Any(p => p.Field.EndsWith($"_{t.Task.Number}", StringComparison.Ordinal)));
        var turn = typedAt < 0 ? Paging.Of(request, tasks.Count, TaskSize, AddressOf(period.Id)) : PageTurn.Nearest(typedAt / TaskSize + 1, tasks.Count, TaskSize, AddressOf(period.Id));
        var view = new ConferenceView(
            AddressOf(period.Id),
            period,
            found,
            typed ?? Kept(found?.Conference),
            [.. facts.UnitsOn(day).Select(u => new Choice(u.Id, u.Name))],
            task,
            [.. directory.Units.Select(u => new Choice(u.Id, u.Name))],
            (found?.Tasks.Select(t => t.Task.Number).DefaultIfEmpty().Max() ?? 0) + 1,
            done is "save" or "task" or "answer" ? done : "",
            problems,
            visit.Nonce(ReportDeskPages.Form))
        {
            TaskTurn = turn with { Anchor = "nhiem-vu" },
            Seen = typed is null ? Seen(found?.Conference) : request.Form["seen"].ToString(),
        };
        return await pages.ShowAsync<ConferencePage, ConferenceView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    /// <summary>Names a version of the record: a form filled from an older one must not overwrite it.</summary>
    public static string Seen(Conference? kept) => (kept?.At.UtcTicks ?? 0).ToString(CultureInfo.InvariantCulture);

    private static ConferenceInput Kept(Conference? kept) =>
        kept is null ? ConferenceInput.Empty : new(VietnamTime.Date(kept.Day), kept.Place, kept.Chair, kept.Secretary, kept.Present, kept.Guests, kept.Discussion, kept.Conclusion);
}
