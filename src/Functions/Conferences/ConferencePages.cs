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

    /// <summary>Units whose attendance stands on one page, which has at most 60 KB.</summary>
    private const int UnitSize = 30;

    private const string UnitKey = "trang-don-vi";

    public static string AddressOf(string period) => $"{ReportDeskPages.Root}/{period}/hoi-nghi";

    /// <summary>The page of the record that was just kept.</summary>
    public static string SavedAddress(HttpRequest request, string period) =>
        AddressOf(period) + "?xong=save" + (Paging.Asked(request, UnitKey) is > 1 and var page ? string.Create(CultureInfo.InvariantCulture, $"&{UnitKey}={page}") : "");

    /// <param name="kept">Says who came of the units that the form did not ask for.</param>
    public static ConferenceInput Read(IFormCollection posted, Conference? kept)
    {
        var asked = posted["asked"].ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        var present = (kept?.Present ?? new Dictionary<string, string>()).Where(p => asked.Count > 0 && !asked.Contains(p.Key)).ToDictionary(StringComparer.Ordinal);
        foreach (var unit in posted["present"].OfType<string>().Where(u => u.Length > 0)) present[unit] = Line($"who_{unit}");
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
        var units = facts.UnitsOn(day);
        var unitTurn = Paging.Of(request, units.Count, UnitSize, AddressOf(period.Id), UnitKey) with { Anchor = ConferenceView.AttendanceId };
        var view = new ConferenceView(
            AddressOf(period.Id),
            period,
            found,
            typed ?? Kept(found?.Conference),
            [.. unitTurn.Of(units).Select(u => new Choice(u.Id, u.Name))],
            task,
            [.. directory.Units.Select(u => new Choice(u.Id, u.Name))],
            (found?.Tasks.Select(t => t.Task.Number).DefaultIfEmpty().Max() ?? 0) + 1,
            done is "save" or "task" or "answer" ? done : "",
            problems,
            visit.Nonce(ReportDeskPages.Form))
        {
            TaskTurn = turn with { Anchor = "nhiem-vu" },
            UnitTurn = unitTurn,
            Seen = typed is null ? Seen(found?.Conference) : request.Form["seen"].ToString(),
        };
        return await pages.ShowAsync<ConferencePage, ConferenceView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    /// <summary>Names a version of the record: a form filled from an older one must not overwrite it.</summary>
    public static string Seen(Conference? kept) => (kept?.At.UtcTicks ?? 0).ToString(CultureInfo.InvariantCulture);

    private static ConferenceInput Kept(Conference? kept) =>
        kept is null ? ConferenceInput.Empty : new(VietnamTime.Date(kept.Day), kept.Place, kept.Chair, kept.Secretary, kept.Present, kept.Guests, kept.Discussion, kept.Conclusion);
}
