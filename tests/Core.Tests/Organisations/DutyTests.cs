using DanVanKheo.Organisations;
using DanVanKheo.Tests.Programmes;

namespace DanVanKheo.Tests.Organisations;

/// <summary>What a duty covers: its own organisation and everything below it.</summary>
public sealed class DutyTests
{
    private static readonly OrganisationDirectory Directory = DefaultProgramme.Directory;

    [Theory]
    [InlineData("bt-thue", "cell-approver", "cuc-thue", true)]
    [InlineData("bt-thue", "cell-approver", "hoi-phu-nu", false)]
    [InlineData("bt-thue", "cell-approver", "k3", false)]
    [InlineData("bt-thue", "bloc-reviewer", "cuc-thue", false)]
    [InlineData("truong-ban", "bloc-reviewer", "khoi-ccq", true)]
    [InlineData("truong-ban", "bloc-reviewer", "cuc-thue", true)]
    [InlineData("truong-ban", "cell-approver", "cuc-thue", false)]
    [InlineData("chanh-van-phong", "administrator", "cuc-thue", true)]
    [InlineData("chanh-van-phong", "inspector", "khoi-ccq", true)]
    [InlineData("chanh-van-phong", "a-role-nobody-has", "cuc-thue", true)]
    [InlineData("chanh-van-phong", "inspector", "nowhere", false)]
    [InlineData("nobody", "administrator", "khoi-ccq", false)]
    public void A_duty_covers_its_organisation_and_what_lies_below(string person, string role, string organisation, bool holds) =>
        Assert.Equal(holds, Directory.Holds(person, role, organisation));

    [Fact]
    public void An_administrator_of_a_part_is_none_of_the_whole()
    {
        var part = new OrganisationDirectory(
            [new("b", OrganisationKind.Bloc, "B", null), new("u", OrganisationKind.GrassrootsCell, "U", "b")], [new("p", "P", "", "u", "p@khoi.example.vn")], [new(Duty.Administrator, "u", "p")]);
        Assert.Equal((true, false), (part.Holds("p", "inspector", "u"), part.Holds("p", "inspector", "b")));
    }

    [Theory]
    [InlineData("danvan@khoi.example.vn", "truong-ban")]
    [InlineData(" DANVAN@Khoi.Example.VN ", "truong-ban")]
    [InlineData("danvan@khoi.example.vn.evil.example", null)]
    [InlineData("", null)]
    public void A_person_is_found_by_the_registered_address(string email, string? person) => Assert.Equal(person, Directory.FindByEmail(email)?.Id);

    [Theory]
    [InlineData("administrator", 2)]
    [InlineData("cell-deputy", 2)]
    [InlineData("appraiser", 5)]
    [InlineData("appraisal-chair", 1)]
    [InlineData("council-member", 7)]
    [InlineData("council-chair", 1)]
    [InlineData("council-secretary", 1)]
    [InlineData("inspector", 1)]
    [InlineData("intake-officer", 1)]
    [InlineData("implementation-officer", 1)]
    [InlineData("nomination-officer", 1)]
    [InlineData("publication-officer", 1)]
    public void The_sample_bloc_has_people_for_every_role(string role, int people)
    {
        var file = DefaultProgramme.BlocData;
        Assert.Equal(people, file.Duties.Where(d => d.Role == role).Select(d => d.Person).Distinct().Count());
        Assert.All(file.Duties, duty => Assert.NotNull(Directory.FindPerson(duty.Person)));
        Assert.Distinct(file.People.Select(p => p.Email));
    }
}
