using System.Globalization;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Periods;

/// <summary>How long commendations took, of figures as of any day and of a frozen report alike.</summary>
public sealed class TimelinessPages(ProgrammeShelf programmes, PageResults pages)
{
    private const int UsualLimit = 20;
    private const int LongestLimit = 400;

    public async Task<IActionResult> ShowAsync(HttpRequest request, PassportView passport, IReadOnlyList<CountedDossier> records, IReadOnlyDictionary<string, string> units)
    {
        var typed = request.Query["han"].ToString().Trim();
        var known = int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is > 0 and <= LongestLimit;
        IReadOnlyList<FieldProblem> problems = typed.Length == 0 || known ? [] : [new("han", "NotDays", LongestLimit)];
        if (!known) limit = UsualLimit;
        var times = Timeliness.Of(records, passport.Period.AsOf, programmes.Main.Calendar, limit);
        var view = new TimelinessView(passport, request.Path, typed.Length == 0 ? limit.ToString(CultureInfo.InvariantCulture) : typed, times, units, problems);
        return await pages.ShowAsync<TimelinessPage, TimelinessView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }
}
