namespace DanVanKheo.Organisations;

/// <summary>What came out of a file. <paramref name="Book"/> is null as soon as anything is wrong: nothing half-loads. Faults stand in the order of the lines.</summary>
public sealed record BookReading(OrganisationBook? Book, IReadOnlyList<BookFault> Faults)
{
    public IEnumerable<BookFault> Errors => Faults.Where(f => !f.IsWarning);

    public IEnumerable<BookFault> Warnings => Faults.Where(f => f.IsWarning);
}
