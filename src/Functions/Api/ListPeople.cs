using System.ComponentModel;
using System.Globalization;
using DanVanKheo.Calendar;
using DanVanKheo.Organisations;
using DanVanKheo.Text;

namespace DanVanKheo.Api;

/// <summary>GET people?q=</summary>
public sealed class ListPeople(BookDoor door, TimeProvider clock) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Get<Listed<Line>>("listPeople", "people", ApiScopes.ReadOrganisations, "Everybody of the book and what they do; for administrators.").Asks<Query>();

    public Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var query = call.Query<Query>();
        var (book, today, words) = (door.Open(call).Book, VietnamTime.Day(clock.GetUtcNow()), VietnameseText.Fold(query.Q ?? ""));
        var (limit, skip) = (ApiCall.Limit(query.Limit), call.Place(words, query.After) is { Length: > 0 } place ? int.Parse(place, CultureInfo.InvariantCulture) : 0);
        var found = book.People.Where(p => Holds(p, words)).OrderBy(p => p.Id, StringComparer.Ordinal).ToList();
        var next = skip + limit < found.Count ? call.Cursor(words, (skip + limit).ToString(CultureInfo.InvariantCulture)) : null;
        return Task.FromResult(ApiAnswer.Of(new Listed<Line>([.. found.Skip(skip).Take(limit).Select(p => Of(p, book, today))], next)));
    }

    private static bool Holds(Person person, string words)
    {
        var text = VietnameseText.Fold($"{person.Id} {person.FullName} {person.Position} {person.Organisation} {person.Email}");
        return words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => text.Contains(word, StringComparison.Ordinal));
    }

    private static Line Of(Person person, OrganisationBook book, DateOnly today) => new(
        person.Id, person.FullName, person.Position, person.Organisation, person.Email, person.To,
        [.. book.Duties.Where(d => d.Person == person.Id).Select(d => new Held(d.Key, d.Role, d.Organisation, d.Field, d.Season, d.From, d.To, d.Covers(today)))]);

    public sealed record Query(
        [Description("Words of the name, the position, the id of the organisation or the address, with or without marks.")] string? Q = null,
        [Description("1 to 200; 50 when not given.")] int? Limit = null,
        [Description("`next` of the page before.")] string? After = null);

    public sealed record Line(string Id, string FullName, string Position, string Organisation, string Email, [Description("The last day in office.")] DateOnly? To, IReadOnlyList<Held> Duties);

    public sealed record Held([Description("Names the duty for `changeBook`.")] string Key, string Role, string Organisation, string? Field, int? Season, DateOnly? From, DateOnly? To, [Description("It holds today.")] bool Holds);
}
