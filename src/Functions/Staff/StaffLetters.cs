using DanVanKheo.Access;
using DanVanKheo.Letters;
using DanVanKheo.Organisations;

namespace DanVanKheo.Staff;

/// <summary>Letters to officers about their own access.</summary>
public sealed class StaffLetters(LetterDesk desk, StepUpStore codes, OrganisationDirectory directory)
{
    public async Task<Mail?> ComposeAsync(LetterKey key, CancellationToken cancellationToken)
    {
        if (directory.FindPerson(key.Person) is not { } person) return null;
        var facts = desk.Facts(key.Kind, person.FullName) with { StepUpCode = await codes.MintAsync(StepUpSubjects.SignIn(key.Subject, person.Id), cancellationToken) };
        return await desk.RenderAsync(key, person.Email, facts, directory.Responsible(Duty.Administrator, directory.Bloc.Id).Email, cancellationToken);
    }
}
