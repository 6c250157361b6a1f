using System.Globalization;
using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Layout;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Periods;

/// <summary>Figures as of any day for officers: what was asked for, the figures from the tallies, the page.</summary>
public sealed class FigurePages(FigureSources sources, PageResults pages, TimeProvider clock)
{
    public const string Root = "/can-bo/so-lieu";
    public const string Form = "figures";
    private const int PerPage = 100;

    /// <summary>With their names and those of their units: a page has at most 60 KB.</summary>
    private const int RecordsPerPage = 60;

    private const int RowsPerPage = 50;
    private const int MostYears = 20;

    /// <summary>The day and years in the address; what is wrong with them is said, and today's figures are shown instead.</summary>
    public (Period Period, IReadOnlyList<FieldProblem> Problems) Asked(HttpRequest request)
    {
        var today = VietnamTime.Day(clock.GetUtcNow());
        var (day, to, from) = (request.Query["den-ngay"].ToString().Trim(), request.Query["den-nam"].ToString().Trim(), request.Query["tu-nam"].ToString().Trim());
        var problems = new List<FieldProblem>();
        var asOf = today;
        if (day.Length > 0 && !FieldRules.TryDate(day, out asOf)) problems.Add(new("den-ngay", "NotDate"));
        var last = Year(to, "den-nam", asOf.Year, problems);
        var first = Year(from, "tu-nam", last, problems);
        if (first > last || last - first >= MostYears) problems.Add(new("tu-nam", "YearsReversed", MostYears));
        return problems.Count > 0 ? (Of(today.Year, today.Year, today), problems) : (Of(first, last, asOf), []);
    }

    public PassportView Passport(Period period) => new(sources.BlocName(period), period, null, "", Root, QueryOf(period));

    public async Task<IActionResult> ShowAsync(HttpRequest request, StaffVisit visit, string text, CancellationToken cancellationToken)
    {
        var (period, problems) = Asked(request);
        var source = await sources.LiveAsync(period, cancellationToken);
        var tables = PeriodTables.Of(source);
        var quoted = QuotedFigures.Read(text);
        string Typed(string field, string otherwise) => problems.Count > 0 ? request.Query[field].ToString() : otherwise;
        var view = new FiguresView(
            Passport(period),
            tables,
            ContradictionFinder.Find(source, tables),
            Typed("den-ngay", VietnamTime.Date(period.AsOf)),
            Typed("tu-nam", Text(period.From)),
            Typed("den-nam", Text(period.Year)),
            problems,
            visit.Nonce(Form))
        {
            MayDownload = visit.Holds(SummaryReader.Role),
            Text = text,
            Quoted = quoted.Count,
            TextDoubts = ContradictionFinder.Find(quoted),
        };
        return await pages.ShowAsync<FiguresPage, FiguresView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    /// <summary>The field a table is narrowed to; null when the address names none.</summary>
    public static WorkField? FieldOf(HttpRequest request) => FigureQuery.Parse(name => request.Query[name]).Field;

    /// <summary>A table has a row for each unit at most.</summary>
    public static PageTurn Turn(HttpRequest request, PeriodTable table) => Paging.Of(request, table.Rows.Count, RowsPerPage);

    /// <summary>One page of the records a query names, beside the figure the tables have for it.</summary>
    public static RecordsView Records(HttpRequest request, PassportView passport, PeriodTables tables, ReportRecords records, IReadOnlyDictionary<string, string> units, IReadOnlyDictionary<string, string> groups)
    {
        var query = FigureQuery.Parse(name => request.Query[name]);
        var (period, list) = query.Earlier ? (passport.Period.Earlier, records.Before) : (passport.Period, records.Now);
        var behind = list.Where(r => query.Covers(r, period.AsOf)).OrderBy(r => r.Year).ThenBy(r => r.Code, StringComparer.Ordinal).ToList();
        var turn = RecordTurn(request, behind.Count, passport, query);
        return new(passport with { Period = period }, query, tables.Number(query) ?? behind.Count, behind.Count, turn, turn.Of(behind), units, groups);
    }

    /// <summary>The page of a list of records that an address asks for.</summary>
    public static PageTurn RecordTurn(HttpRequest request, int records, PassportView passport, FigureQuery query) => Paging.Of(request, records, RecordsPerPage, passport.Records(query));

    /// <summary>The units behind a count of units, beside the count the tables have.</summary>
    /// <param name="taking">The units of the records the query counts by.</param>
    public static UnitsView Units(HttpRequest request, UnitQuery query, PassportView passport, PeriodTables tables, IReadOnlyList<CountedUnit> units, IEnumerable<string> taking, IReadOnlyDictionary<string, string> groups)
    {
        var picked = query.Pick(units, taking.ToHashSet(StringComparer.Ordinal));
        var turn = Paging.Of(request, picked.Count, PerPage, passport.Units(query));
        return new(passport, query, tables.Number(query) ?? picked.Count, turn.Of(picked), groups) { Count = picked.Count, Turn = turn };
    }

    /// <summary>A day cuts the years asked for; the figures of one year to a day are those of its half-year or year.</summary>
    private static Period Of(int first, int last, DateOnly asOf) => new(last, asOf, first == last ? PeriodKind.Year : PeriodKind.Term, first);

    private static string QueryOf(Period period) => $"den-ngay={VietnamTime.Date(period.AsOf)}&tu-nam={Text(period.From)}&den-nam={Text(period.Year)}";

    private static int Year(string typed, string field, int otherwise, List<FieldProblem> problems)
    {
        if (typed.Length == 0) return otherwise;
        if (typed.Length == 4 && int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1990 and < 2100) return year;
        problems.Add(new(field, "NotYear"));
        return otherwise;
    }

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
