using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Staff;

namespace DanVanKheo.Tests.Staff;

/// <summary>Why an officer sees a dossier: the nearest duty, a person's own before an administrator's, or what somebody gave them.</summary>
public sealed class AccessReasonTests
{
    private static readonly OrganisationDirectory Directory = new(
        [new("bloc", OrganisationKind.Bloc, "Khối", null), new("base", OrganisationKind.GrassrootsCommittee, "Đảng bộ cơ sở", "bloc"), new("cell", OrganisationKind.PartyCell, "Chi bộ", "base"), new("other", OrganisationKind.PartyCell, "Chi bộ khác", "bloc")],
        [],
        [new("inspector", "bloc", "lan"), new(Duty.Administrator, "bloc", "lan"), new("inspector", "base", "lan"), new(Duty.Administrator, "base", "nam"), new("inspector", "other", "ha")]);

    [Theory]
    [InlineData("lan", "cell", AccessGround.Duty, "inspector", "base")]
    [InlineData("lan", "other", AccessGround.Duty, "inspector", "bloc")]
    [InlineData("nam", "cell", AccessGround.Administrator, "administrator", "base")]
    [InlineData("ha", "other", AccessGround.Duty, "inspector", "other")]
    public void The_nearest_duty_explains_it(string person, string unit, AccessGround ground, string role, string organisation) =>
        Assert.Equal(new(ground, role, organisation), AccessReason.OfDuty(Directory, person, ["inspector"], unit));

    [Theory]
    [InlineData("ha", "cell")]
    [InlineData("nam", "other")]
    [InlineData("nobody", "cell")]
    public void Without_a_duty_there_is_no_reason(string person, string unit) => Assert.Null(AccessReason.OfDuty(Directory, person, ["inspector"], unit));

    [Theory]
    [InlineData(HolderRole.Responsible, "", AccessGround.Duty, "inspector", "base", "")]
    [InlineData(HolderRole.Substitute, "nam", AccessGround.Substitute, "", "", "nam")]
    [InlineData(HolderRole.HandedOver, "nam", AccessGround.HandedOver, "", "", "nam")]
    [InlineData(HolderRole.Escalated, "administrator", AccessGround.Escalated, "administrator", "bloc", "")]
    public void Who_is_asked_at_a_stage_hears_how_they_came_to_it(HolderRole role, string inPlaceOf, AccessGround ground, string duty, string organisation, string whom) =>
        Assert.Equal(new(ground, duty, organisation, whom), AccessReason.OfHolder(Directory, new("lan", role, inPlaceOf), "inspector", "cell"));
}
