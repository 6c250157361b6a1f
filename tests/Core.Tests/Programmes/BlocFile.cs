using DanVanKheo.Organisations;

namespace DanVanKheo.Tests.Programmes;

internal sealed record BlocFile(IReadOnlyList<Organisation> Organisations, IReadOnlyList<Person> People, IReadOnlyList<Duty> Duties)
{
    public OrganisationDirectory ToDirectory() => new(Organisations, People, Duties);
}
