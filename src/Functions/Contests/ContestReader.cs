using System.Globalization;
using DanVanKheo.Calendar;
using DanVanKheo.Organisations;
using DanVanKheo.Papers;
using DanVanKheo.Programmes;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Contests;

/// <summary>A contest's year with everything its page, workbook and paper say.</summary>
public sealed class ContestReader(ContestTables contests, PaperLists papers, ProgrammeShelf programmes, OrganisationDirectory directory, TimeProvider clock)
{
    /// <summary>The year in the address; this year where it names none.</summary>
    public int YearOf(HttpRequest request) => Paging.Year(request, VietnamTime.Day(clock.GetUtcNow()).Year);

    /// <summary>The programme in the address; where it names none, the first that is a contest.</summary>
    public Programme ProgrammeOf(HttpRequest request) => programmes.Find(request.Query[ProgrammeChoice.Field].ToString()) ?? Contest;

    /// <summary>The contest that runs; the main programme where none does.</summary>
    public Programme Contest => programmes.Active.FirstOrDefault(p => p.Contest is not null) ?? programmes.Main;

    public async Task<ContestView> ReadAsync(Programme programme, int year, CancellationToken cancellationToken)
    {
        var rounds = await contests.ReadAsync(programme, year, cancellationToken);
        return new(programme.Name, year, rounds)
        {
            Prizes = rounds.Count == 0 ? [] : await PrizesAsync(programme, year, cancellationToken),
            UnitNames = directory.Organisations.ToDictionary(o => o.Id, o => o.Name, StringComparer.Ordinal),
            CriterionNames = programme.Criteria.SelectMany(s => s.Criteria).GroupBy(c => c.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last().Name, StringComparer.Ordinal),
        };
    }

    /// <summary>The valid commendations of the contest's dossiers, in the order of the programme's prizes.</summary>
    private async Task<IReadOnlyList<Prize>> PrizesAsync(Programme programme, int year, CancellationToken cancellationToken)
    {
        var order = programme.Awards.Select(a => a.Id).ToList();
        var given = (await papers.AwardedAsync(year.ToString(CultureInfo.InvariantCulture), cancellationToken)).Where(a => a.Dossier.Programme == programme.Id);
        return [.. given.OrderBy(a => order.IndexOf(a.File.Award)).Select(a => new Prize(a.File.AwardName, a.Line.SubjectName, a.Line.Unit, a.Dossier.Code.ToString(), a.File.First.FullNumber, a.File.First.Terms.Date))];
    }
}
