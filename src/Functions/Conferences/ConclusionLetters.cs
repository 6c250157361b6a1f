using DanVanKheo.Access;
using DanVanKheo.Letters;
using DanVanKheo.Organisations;
using DanVanKheo.Periods;

namespace DanVanKheo.Conferences;

/// <summary>Letters about a task of a conclusion: the key's subject is the period, its stage the unit, its attempt the number of the task.</summary>
public sealed class ConclusionLetters(LetterDesk desk, ConferenceStore store, OrganisationDirectory directory, TimeProvider clock)
{
    /// <summary>Null once the unit has answered.</summary>
    public async Task<Mail?> ComposeAsync(LetterKey key, CancellationToken cancellationToken)
    {
        if (await store.FindTaskAsync(key.Subject, key.Attempt, cancellationToken) is not { Answer: DoneAnswer.NotReported } task || directory.FindPerson(key.Person) is not { } person) return null;
        var grant = new AccessGrant(AccessPurpose.UnitReport, key.Subject, person.Id, clock.GetUtcNow() + LetterDesk.FarEnd, key.Stage);
        var facts = desk.Facts(key.Kind, person.FullName) with
        {
            Period = key.Subject,
            Unit = directory.Find(key.Stage)?.Name ?? key.Stage,
            Task = task.Text,
            Due = task.Due.Instant,
            Reminder = key.Number,
            Link = await desk.LinkAsync(grant, "/don-vi/", cancellationToken),
        };
        return await desk.RenderAsync(key, person.Email, facts, directory.Responsible(SummaryReader.Role, directory.Bloc.Id).Email, cancellationToken);
    }
}
