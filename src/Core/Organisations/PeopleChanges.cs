namespace DanVanKheo.Organisations;

/// <summary>Who is in office, and who does what. Nobody is deleted: their names stand on what they decided.</summary>
public static class PeopleChanges
{
    /// <summary>Adds the person, or takes over their new name, office, unit and address.</summary>
    public static OrganisationBook Put(OrganisationBook book, Person person) => book with
    {
        People = book.People.Any(p => p.Id == person.Id) ? [.. book.People.Select(p => p.Id == person.Id ? person : p)] : [.. book.People, person],
    };

    /// <summary>The person leaves after the day; their duties end with it.</summary>
    public static OrganisationBook Leave(OrganisationBook book, string person, DateOnly last) => book with
    {
        People = [.. book.People.Select(p => p.Id == person ? p with { To = last } : p)],
        Duties = [.. book.Duties.Where(d => d.Person != person || d.From is null || d.From <= last).Select(d => d.Person == person && !(d.To <= last) ? d with { To = last } : d)],
    };

    public static OrganisationBook Give(OrganisationBook book, Duty duty) => book.Duties.Contains(duty) ? book : book with { Duties = [.. book.Duties, duty] };

    /// <summary>The duty ends after the day; one that had not begun by then is gone.</summary>
    public static OrganisationBook End(OrganisationBook book, Duty duty, DateOnly last) => book with
    {
        Duties = [.. book.Duties.Where(d => d != duty || !(d.From > last)).Select(d => d == duty ? d with { To = last } : d)],
    };
}
