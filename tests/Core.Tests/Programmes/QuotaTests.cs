using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;

namespace DanVanKheo.Tests.Programmes;

public sealed class QuotaTests
{
    private static readonly Programme Programme = DefaultProgramme.Programme with
    {
        Quotas = [new(1), new(1, 3) { Kinds = [OrganisationKind.GrassrootsCommittee] }, new(2, 5) { Units = ["cuc-thue"] }],
    };

    [Theory]
    [InlineData("cuc-thue", OrganisationKind.GrassrootsCommittee, 5)]
    [InlineData("so-ke-hoach", OrganisationKind.GrassrootsCommittee, 3)]
    [InlineData("hoi-phu-nu", OrganisationKind.GrassrootsCell, null)]
    public void The_closest_quota_counts(string unit, OrganisationKind kind, int? most) => Assert.Equal(most, Programme.QuotaOf(new(unit, kind, unit, null))!.Most);

    [Fact]
    public void Without_quotas_nothing_is_bounded() => Assert.Null(DefaultProgramme.Programme.QuotaOf(new("x", OrganisationKind.GrassrootsCell, "x", null)));

    [Fact]
    public void Who_may_register_is_a_list_and_no_list_allows_all()
    {
        var some = new Eligibility { UnitKinds = [OrganisationKind.MassOrganisation], Subjects = [SubjectType.Individual] };
        Assert.Equal((true, false, true, false), (some.Allows(OrganisationKind.MassOrganisation), some.Allows(OrganisationKind.GrassrootsCell), some.Allows(SubjectType.Individual), some.Allows(SubjectType.Collective)));
        Assert.True(new Eligibility().Allows(OrganisationKind.GrassrootsCell) && new Eligibility().Allows(SubjectType.Collective));
    }
}
