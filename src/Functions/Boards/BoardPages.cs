using System.Globalization;
using DanVanKheo.Commendations;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;
using DanVanKheo.Search;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Boards;

/// <summary>The board as one officer may see it.</summary>
public sealed class BoardPages(BoardStore board, SavedViewStore views, DossierSight sight, OrganisationDirectory directory, ProgrammeShelf programmes, PageResults pages, TimeProvider clock)
{
    public const string Address = "/can-bo/bang";
    public const string Form = "board";
    private const int PageSize = 15;

    /// <param name="about">What was just asked for: its input, its results, what was wrong with it.</param>
    public async Task<IActionResult> ShowAsync(HttpRequest request, StaffVisit visit, Func<StageBoardView, StageBoardView> about, CancellationToken cancellationToken)
    {
        var (now, filter) = (clock.GetUtcNow(), BoardFilter.Parse(key => request.Query[key]));
        var seen = await SeenAsync(visit.Person, cancellationToken);
        var shown = Board.Of(seen, filter, now);
        var turn = Paging.Of(request, shown.Items.Count, PageSize, StageBoardView.AddressOf(filter));
        var view = about(new(
            filter,
            Choices(seen),
            [.. programmes.Stages.Where(s => shown.Counts.ContainsKey(s.Id)).Select(s => new StageCount(s.Name, shown.Counts[s.Id].All, shown.Counts[s.Id].Late, (filter with { Stage = s.Id }).ToQuery(), s.Id == filter.Stage))],
            [.. turn.Of(shown.Items).Select(i => Line(i, now))],
            shown.Items.Count,
            turn,
            await views.OfAsync(visit.Person.Id, cancellationToken),
            visit.Nonce(Form))
        { People = People(visit), Late = shown.Late });
        return await pages.ShowAsync<StageBoardPage, StageBoardView>(request, view, view.Problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    /// <summary>The codes of every dossier under the address's filter, the longest overdue first; at most <paramref name="most"/>.</summary>
    public async Task<IReadOnlyList<string>> CodesAsync(HttpRequest request, Person person, int most, CancellationToken cancellationToken) =>
        [.. Board.Of(await SeenAsync(person, cancellationToken), BoardFilter.Parse(key => request.Query[key]), clock.GetUtcNow()).Items.Take(most).Select(i => i.Code.ToString())];

    private async Task<List<BoardItem>> SeenAsync(Person person, CancellationToken cancellationToken)
    {
        var scope = await sight.ScopeAsync(person, cancellationToken);
        var (units, named, hidden) = (scope.Units.ToHashSet(StringComparer.Ordinal), scope.Dossiers.ToHashSet(StringComparer.Ordinal), scope.Hidden.ToHashSet(StringComparer.Ordinal));
        // A duty may be limited to a field and a year.
        var covered = new Dictionary<(string Unit, WorkField Field, int Year), bool>();
        return [.. (await board.AllAsync(cancellationToken)).Where(i => !hidden.Contains(i.Code.ToString()) && (scope.All || named.Contains(i.Code.ToString()) || (units.Contains(i.Unit) && Covers(i))))];

        bool Covers(BoardItem item) => covered.TryGetValue((item.Unit, item.Field, item.Code.Year), out var known) ? known : covered[(item.Unit, item.Field, item.Code.Year)] = sight.Covers(person, item.Unit, item.Field, item.Code.Year);
    }

    private BoardLine Line(BoardItem item, DateTimeOffset now) => new(
        item.Code.ToString(),
        item.Name,
        UnitName(item.Unit),
        programmes.Of(item).Route.Find(item.Stage)?.Name ?? item.Stage,
        item.Returned ? "" : string.Join(", ", item.Holders.Select(NameOf)),
        item.DaysHeld(now, programmes.Of(item).Calendar),
        item.Due?.Instant,
        item.DaysLate(now, programmes.Of(item).Calendar),
        item.Returned,
        item.Tags);

    private BoardChoices Choices(IReadOnlyList<BoardItem> seen) => new(
        [.. programmes.Stages.Where(s => seen.Any(i => i.Stage == s.Id)).Select(s => new Choice(s.Id, s.Name))],
        [.. seen.Select(i => i.Code.Year).Distinct().OrderDescending().Select(y => y.ToString(CultureInfo.InvariantCulture)).Select(y => new Choice(y, y))],
        [.. seen.Select(i => i.Unit).Distinct().Select(u => new Choice(u, UnitName(u))).OrderBy(c => c.Label, StringComparer.Ordinal)],
        [.. seen.SelectMany(i => i.Tags).Distinct().Order(StringComparer.Ordinal).Select(t => new Choice(t, t))],
        [.. seen.SelectMany(i => i.Holders).Distinct().Where(p => directory.FindPerson(p) is not null).Select(p => new Choice(p, NameOf(p))).OrderBy(c => c.Label, StringComparer.Ordinal)])
    {
        Programmes = [.. seen.Select(i => i.Programme).Where(id => id.Length > 0).Distinct().Select(id => new Choice(id, programmes.Find(id)?.Name.Vi ?? id)).OrderBy(c => c.Label, StringComparer.Ordinal)],
    };

    /// <summary>People of the officer's own committee and above; who may not judge a dossier is refused there.</summary>
    private IReadOnlyList<Choice> People(StaffVisit visit)
    {
        var above = directory.Upward(visit.Person.Organisation).Select(o => o.Id).ToHashSet(StringComparer.Ordinal);
        return [.. directory.People.Where(p => above.Contains(p.Organisation)).Select(p => new Choice(p.Id, $"{p.FullName}, {p.Position}"))];
    }

    private string UnitName(string unit) => directory.Find(unit)?.Name ?? unit;

    /// <summary>Empty for the submitter, who has no row in the directory.</summary>
    private string NameOf(string person) => directory.FindPerson(person)?.FullName ?? "";
}
