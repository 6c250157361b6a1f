using DanVanKheo.Commendations;
using DanVanKheo.Dossiers;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Discussions;

/// <summary>The messages of a dossier as one reader sees them.</summary>
public sealed class DiscussionPages(MessageStore messages, StageStore stages, ProgrammeShelf programmes, OrganisationDirectory directory, PageResults pages)
{
    private const int PageSize = 20;

    /// <summary>An officer who is or was asked about the dossier.</summary>
    public async Task<MessageReader> ReviewerAsync(string dossier, string person, CancellationToken cancellationToken) =>
        new(person, false, [.. (await stages.OfAsync(dossier, cancellationToken)).Where(a => a.IsAsked(person)).Select(a => a.Stage)]);

    public static MessageReader Owner(DraftVisit visit) => new(visit.CoOwner?.Id ?? "", true, []);

    /// <summary>Whom an officer who is not asked may write to. Without a panel nobody is offered to write to one.</summary>
    public IReadOnlyList<Audience> AudiencesOf(Dossier dossier) => [Audience.Reviewers, .. programmes.Of(dossier).Route.Stages.Any(s => s.Kind == StageKind.Appraisal) ? (Audience[])[Audience.Appraisers] : [], Audience.Everyone];

    /// <summary>Everything, for an officer who may read the dossier.</summary>
    public async Task<IReadOnlyList<MessageLine>> AllAsync(Dossier dossier, string person, CancellationToken cancellationToken) =>
        [.. (await messages.OfAsync(dossier.Code.ToString(), cancellationToken)).Select(m => Line(m, dossier, new(person, false, [])))];

    /// <summary>What was written for the panel, without the names of who wrote it: they would tell whose dossier it is.</summary>
    public async Task<IReadOnlyList<MessageLine>> ForPanelAsync(Dossier dossier, CancellationToken cancellationToken) =>
        [.. (await messages.OfAsync(dossier.Code.ToString(), cancellationToken)).Where(m => m.Audience == Audience.Appraisers).Select(m => Line(m, dossier, new("", false, [])) with { Author = "", Position = "", Told = "", Mine = false })];

    public async Task<int> CountAsync(string dossier, MessageReader reader, CancellationToken cancellationToken) => (await messages.OfAsync(dossier, cancellationToken)).Count(reader.Sees);

    /// <summary>Everybody else who is or was asked about the dossier: whom a message may be pointed out to.</summary>
    public async Task<IReadOnlyList<Choice>> PeopleAsync(string dossier, string author, CancellationToken cancellationToken) =>
    [
        .. (await stages.OfAsync(dossier, cancellationToken)).SelectMany(a => a.Holders).Select(h => h.Person).Distinct(StringComparer.Ordinal)
            .Where(p => p != author).Select(directory.FindPerson).OfType<Person>().Select(p => new Choice(p.Id, $"{p.FullName}, {p.Position}")),
    ];

    public async Task<IActionResult> ShowAsync(HttpRequest request, string address, string back, Dossier dossier, MessageReader reader, MessageForm? form, IReadOnlyList<FieldProblem> problems, CancellationToken cancellationToken)
    {
        List<Message> seen = [.. (await messages.OfAsync(dossier.Code.ToString(), cancellationToken)).Where(reader.Sees)];
        var turn = Paging.Of(request, seen.Count, PageSize, address);
        var view = new DiscussionView(address, back, dossier.Code.ToString(), dossier.Name, [.. turn.Of(seen).Select(m => Line(m, dossier, reader))], form, problems) { Turn = turn };
        return await pages.ShowAsync<DiscussionPage, DiscussionView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    private MessageLine Line(Message message, Dossier dossier, MessageReader reader)
    {
        var person = message.ByOwner ? null : directory.FindPerson(message.Author);
        var name = message.ByOwner ? dossier.AddressOf(message.Author) is { } email && message.Author.Length > 0 ? email : dossier.SubjectName : person?.FullName ?? message.Author;
        var told = message.Told.Length > 0 && !reader.IsOwner ? directory.FindPerson(message.Told)?.FullName ?? "" : "";
        return new(name, person?.Position ?? "", reader.IsAuthorOf(message), message.At, message.Audience, programmes.Of(dossier).Route.Find(message.Stage)?.Name ?? message.Stage, told, message.Text);
    }
}
