using System.Globalization;
using DanVanKheo.Access;
using DanVanKheo.Letters;
using DanVanKheo.Organisations;

namespace DanVanKheo.Periods;

/// <summary>Letters about reports of periods: to their owner, to who reports for a unit, to the leaders.</summary>
public sealed class SummaryLetters(LetterDesk desk, UnitReportStore unitReports, DigestMatters digest, PeriodCalendar calendar, OrganisationDirectory directory, TimeProvider clock)
{
    public Task<Mail?> ComposeAsync(LetterKey key, CancellationToken cancellationToken) => key.Kind switch
    {
        LetterKind.SummaryReady => ReadyAsync(key, cancellationToken),
        LetterKind.LeaderDigest => DigestAsync(key, cancellationToken),
        _ => UnitAsync(key, cancellationToken),
    };

    /// <summary>The figures are counted; the text waits to be edited and frozen.</summary>
    private async Task<Mail?> ReadyAsync(LetterKey key, CancellationToken cancellationToken)
    {
        var owner = directory.Responsible(SummaryReader.Role, directory.Bloc.Id);
        var grant = new AccessGrant(AccessPurpose.Summary, key.Subject, owner.Id, clock.GetUtcNow() + LetterDesk.FarEnd);
        var facts = desk.Facts(key.Kind, owner.FullName) with { Period = key.Subject, Link = await desk.LinkAsync(grant, "/so-ket/", cancellationToken) };
        return await desk.RenderAsync(key, owner.Email, facts, null, cancellationToken);
    }

    /// <summary>The key's stage is the unit. Null once the report has come.</summary>
    private async Task<Mail?> UnitAsync(LetterKey key, CancellationToken cancellationToken)
    {
        if (calendar.Find(key.Subject) is not { } period || directory.Find(key.Stage) is not { } unit || directory.FindPerson(key.Person) is not { } person) return null;
        if (await unitReports.FindAsync(period, unit.Id, cancellationToken) is { SentAt: not null }) return null;
        var grant = new AccessGrant(AccessPurpose.UnitReport, period.Id, person.Id, clock.GetUtcNow() + LetterDesk.FarEnd, unit.Id);
        var facts = desk.Facts(key.Kind, person.FullName) with
        {
            Period = period.Id,
            Unit = unit.Name,
            Due = calendar.UnitsDue(period).Instant,
            Link = await desk.LinkAsync(grant, "/don-vi/", cancellationToken),
        };
        return await desk.RenderAsync(key, person.Email, facts, directory.Responsible(SummaryReader.Role, directory.Bloc.Id).Email, cancellationToken);
    }

    /// <summary>The key's subject is the month. Null when nothing needs the leader any more.</summary>
    private async Task<Mail?> DigestAsync(LetterKey key, CancellationToken cancellationToken)
    {
        var matters = await digest.FindAsync(cancellationToken);
        if (matters.Count == 0 || directory.FindPerson(key.Person) is not { } leader) return null;
        var month = DateTime.ParseExact(key.Subject, "yyyy-MM", CultureInfo.InvariantCulture);
        var facts = desk.Facts(key.Kind, leader.FullName) with
        {
            Report = month.ToString("MM/yyyy", CultureInfo.InvariantCulture),
            Points = string.Join('\n', matters.Select(m => DigestText.Of(m, "vi"))),
            Link = desk.Address("/viec"),
        };
        return await desk.RenderAsync(key, leader.Email, facts, directory.Responsible(SummaryReader.Role, directory.Bloc.Id).Email, cancellationToken);
    }
}
