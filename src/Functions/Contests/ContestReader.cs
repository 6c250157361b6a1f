using System.Globalization;
using DanVanKheo.Calendar;
using DanVanKheo.Organisations;
using DanVanKheo.Papers;
using DanVanKheo.Programmes;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Contests;

/// <summary>A contest's year with everything its page, workbook and paper say.</summary>
public sealed class ContestReader(ContestTables contests, PaperLists papers, Programme programme, OrganisationDirectory directory, TimeProvider clock)
{
    /// <summary>The year in the address; this year where it names none.</summary>
    public int YearOf(HttpRequest request) => int.TryParse(request.Query["nam"], NumberStyles.None, CultureInfo.InvariantCulture, out var asked) && asked is > 1990 and < 2100 ? asked : VietnamTime.Day(clock.GetUtcNow()).Year;

    public async Task<ContestView> ReadAsync(int year, CancellationToken cancellationToken)
    {
        var rounds = await contests.ReadAsync(year, cancellationToken);
        return new(programme.Name, year, rounds)
        {
            Prizes = rounds.Count == 0 ? [] : await PrizesAsync(year, cancellationToken),
            UnitNames = directory.Organisations.ToDictionary(o => o.Id, o => o.Name, StringComparer.Ordinal),
            CriterionNames = programme.Criteria.SelectMany(s => s.Criteria).GroupBy(c => c.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last().Name, StringComparer.Ordinal),
        };
    }

    /// <summary>The valid commendations of the contest's dossiers, in the order of the programme's prizes.</summary>
    private async Task<IReadOnlyList<Prize>> PrizesAsync(int year, CancellationToken cancellationToken)
    {
        var order = programme.Awards.Select(a => a.Id).ToList();
        var given = (await papers.AwardedAsync(year.ToString(CultureInfo.InvariantCulture), cancellationToken)).Where(a => a.Dossier.Programme == programme.Id);
        return [.. given.OrderBy(a => order.IndexOf(a.File.Award)).Select(a => new Prize(a.File.AwardName, a.Line.SubjectName, a.Line.Unit, a.Dossier.Code.ToString(), a.File.First.FullNumber, a.File.First.Terms.Date))];
    }
}
