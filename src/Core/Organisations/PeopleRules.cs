namespace DanVanKheo.Organisations;

/// <summary>One address, one person in office; and somebody looks after the whole.</summary>
internal static class PeopleRules
{
    public static IEnumerable<BookFault> Check(LinedBook lined)
    {
        foreach (var (line, value) in BookRules.Twice(lined.People.Where(p => p.Value.To is null), p => p.Value.Email.ToLowerInvariant())) yield return BookRules.Fault(line, "DuplicateEmail", value.Email);
        if (lined.Duties.All(d => d.Value.Role != Duty.Administrator)) yield return new("", 1, "NoAdministrator", []);
    }
}
