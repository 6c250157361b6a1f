using DanVanKheo.Access;
using DanVanKheo.Letters;
using DanVanKheo.Organisations;

namespace DanVanKheo.Staff;

/// <summary>Letters to officers about their own access.</summary>
public sealed class StaffLetters(StepUpStore codes, OrganisationDirectory directory, LetterWriter writer, LetterRenderer renderer)
{
    public async Task<Mail?> ComposeAsync(LetterKey key, CancellationToken cancellationToken)
    {
        if (directory.FindPerson(key.Person) is not { } person) return null;
        var code = await codes.MintAsync(StepUpSubjects.SignIn(key.Subject, person.Id), cancellationToken);
        var letter = writer.Write(new(key.Kind, person.FullName, directory.Bloc.Name) { StepUpCode = code });
        var (html, text) = await renderer.RenderAsync(letter);
        return new(key, person.Email, person.FullName, directory.Responsible(Duty.Administrator, directory.Bloc.Id).Email, letter.Subject, text, html);
    }
}
