using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;

namespace DanVanKheo.Letters;

/// <summary>Letters to the administrator about an address that letters do not reach.</summary>
public sealed class ContactLetters(LetterDesk desk, Contacts contacts, OrganisationDirectory directory)
{
    public async Task<Mail?> ComposeAsync(LetterKey key, CancellationToken cancellationToken)
    {
        if (await contacts.FindAsync(key.Subject, cancellationToken) is not { Broken: true } contact || directory.FindPerson(key.Person) is not { } administrator) return null;
        var owner = directory.FindByEmail(contact.Email);
        var facts = desk.Facts(key.Kind, administrator.FullName) with
        {
            Code = DossierCode.TryParse(contact.Letter.Subject, out var code) ? code.ToString() : "",
            Contact = contact.Email,
            Owner = owner is null ? "" : $"{owner.FullName}, {owner.Position}",
            Fault = contact.Reason,
            Link = desk.Address("/can-bo/thu"),
        };
        return await desk.RenderAsync(key, administrator.Email, facts, directory.Responsible("report-owner", directory.Bloc.Id).Email, cancellationToken);
    }
}
