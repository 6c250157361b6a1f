using DanVanKheo.Organisations;
using DanVanKheo.Periods;
using DanVanKheo.Rules;
using DanVanKheo.Tallies;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>A period as of a day, for an organisation and everything below it on that day: what a summary counts and what its lists hold.</summary>
public sealed class PeriodScope(PeriodCalendar calendar, OrganisationBook book, OrganisationDirectory directory)
{
    /// <param name="scope">Null for the whole bloc.</param>
    /// <param name="asOf">Null for the period's own last day.</param>
    /// <returns>The units of the scope; null when all count, those that have ended among them.</returns>
    /// <exception cref="ApiProblem">There is no such period or organisation, or the day is not one of the period's years or after.</exception>
    public (Period Period, IReadOnlySet<string>? Units) Find(string id, string? scope, DateOnly? asOf)
    {
        var period = calendar.Find(id.ToLowerInvariant()) ?? throw new ApiProblem(StatusCodes.Status404NotFound, "PeriodUnknown");
        var day = asOf ?? period.AsOf;
        if (day.Year < period.From) throw new ApiProblem(StatusCodes.Status422UnprocessableEntity, "Invalid", [new FieldProblem("asOf", "BeforePeriod", period.From)]);
        period = period with { AsOf = day };
        if (scope is null || scope == directory.Bloc.Id || scope == directory.Archive) return (period, null);
        if (book.Find(scope) is null) throw new ApiProblem(StatusCodes.Status422UnprocessableEntity, "Invalid", [new FieldProblem("scope", "UnknownChoice")]);
        return (period, book.TreeAt(day).Below(scope).Select(o => o.Id).Append(scope).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>The same figures of some units only.</summary>
    public static FigureSource Within(FigureSource source, IReadOnlySet<string>? units) => units is null ? source : source with
    {
        Now = source.Now.Within(units),
        Before = source.Before.Within(units),
        Units = [.. source.Units.Where(u => units.Contains(u.Id))],
        Answers = source.Answers.Where(a => units.Contains(a.Key)).ToDictionary(),
    };
}
