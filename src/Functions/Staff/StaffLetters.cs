using DanVanKheo.Access;
using DanVanKheo.Letters;
using DanVanKheo.Organisations;

namespace DanVanKheo.Staff;

/// <summary>Letters to officers about their own access.</summary>
public sealed class StaffLetters(LetterDesk desk, StepUpStore codes, SessionStore sessions, OrganisationDirectory directory)
{
    public async Task<Mail?> ComposeAsync(LetterKey key, CancellationToken cancellationToken)
    {
        if (directory.FindPerson(key.Person) is not { } person) return null;
        var facts = desk.Facts(key.Kind, person.FullName);
        if (key.Kind == LetterKind.DeviceRemembered)
        {
            // Signed out meanwhile: then there is nothing to warn of.
            if (await sessions.FindAsync(person.Id, key.Subject, cancellationToken) is not { } session) return null;
            facts = facts with { Browser = $"{BrowserName.Of(session.Browser)}, {session.Address}", SignedInAt = session.StartedAt, Link = desk.Address(ShowSessions.Address) };
        }
        else if (key.Kind == LetterKind.SetUpTest) facts = facts with { Link = desk.Address(SetUp.ShowSetUp.Address) };
        else facts = facts with { StepUpCode = await codes.MintAsync(StepUpSubjects.SignIn(key.Subject, person.Id), cancellationToken) };
        return await desk.RenderAsync(key, person.Email, facts, directory.Responsible(Duty.Administrator, directory.Bloc.Id).Email, cancellationToken);
    }
}
