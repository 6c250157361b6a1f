using DanVanKheo.Organisations;
using DanVanKheo.Tests.Programmes;

namespace DanVanKheo.Tests.Organisations;

public sealed class OrganisationDirectoryTests
{
    private static readonly OrganisationDirectory Directory = DefaultProgramme.Directory;

    [Theory]
    [InlineData("cell-approver", "cuc-thue", "bt-thue")]
    [InlineData("cell-approver", "hoi-phu-nu", "bt-phu-nu")]
    [InlineData("bloc-reviewer", "cuc-thue", "truong-ban")]
    [InlineData("commendation-officer", "vuon-quoc-gia", "chanh-van-phong")]
    [InlineData("report-owner", "khoi-ccq", "chanh-van-phong")]
    public void The_nearest_organisation_upward_that_names_someone_answers(string role, string unit, string person) =>
        Assert.Equal(person, Directory.Responsible(role, unit).Id);

    [Theory]
    [InlineData("cell-approver", "k1", "NobodyResponsible")]
    [InlineData("nobody", "cuc-thue", "NobodyResponsible")]
    [InlineData("cell-approver", "cuc-thue ", "UnknownUnit")]
    [InlineData("cell-approver", "", "UnknownUnit")]
    public void Nobody_is_a_broken_rule(string role, string unit, string rule) => Assert.Equal(rule, Refusal.Of(() => Directory.Responsible(role, unit)));

    [Fact]
    public void A_duty_of_a_missing_person_is_a_broken_rule()
    {
        var broken = new OrganisationDirectory([new("b", OrganisationKind.Bloc, "B", null)], [], [new("signer", "b", "gone")]);
        Assert.Equal("UnknownPerson", Refusal.Of(() => _ = broken.Signers));
    }

    [Fact]
    public void Units_are_everything_below_the_sub_blocs()
    {
        Assert.Equal("khoi-ccq", Directory.Bloc.Id);
        Assert.Equal(9, Directory.Units.Count);
        Assert.DoesNotContain(Directory.Units, u => u.Kind is OrganisationKind.Bloc or OrganisationKind.SubBloc);
    }

    [Theory]
    [InlineData("tinh-doan", "k1")]
    [InlineData("truong-nghe", "k4")]
    [InlineData("k3", "k3")]
    [InlineData("khoi-ccq", null)]
    [InlineData("unknown", null)]
    public void The_sub_bloc_stands_above_a_unit(string unit, string? subBloc) => Assert.Equal(subBloc, Directory.SubBlocOf(unit)?.Id);

    [Fact]
    public void Signers_are_those_of_the_bloc() => Assert.Equal(["bi-thu", "pho-bi-thu"], Directory.Signers.Select(p => p.Id));
}
