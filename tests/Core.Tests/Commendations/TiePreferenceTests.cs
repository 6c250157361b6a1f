using DanVanKheo.Commendations;
using DanVanKheo.Dossiers;

namespace DanVanKheo.Tests.Commendations;

/// <summary>Among equals: the woman, or the collective with at least 70 % women (NĐ 152/2025 art. 4).</summary>
public sealed class TiePreferenceTests
{
    public static TheoryData<SubjectType, bool?, int?, TieStanding, bool> Grounds => new()
    {
        { SubjectType.Individual, true, null, TieStanding.Woman, true },
        { SubjectType.Individual, false, null, TieStanding.Man, false },
        { SubjectType.Individual, null, null, TieStanding.Unknown, false },
        { SubjectType.Individual, null, 90, TieStanding.Unknown, false },
        { SubjectType.Collective, null, 70, TieStanding.MostlyWomen, true },
        { SubjectType.Collective, null, 100, TieStanding.MostlyWomen, true },
        { SubjectType.Collective, null, 69, TieStanding.FewerWomen, false },
        { SubjectType.Collective, null, 0, TieStanding.FewerWomen, false },
        { SubjectType.Collective, null, 170, TieStanding.Unknown, false },
        { SubjectType.Collective, true, null, TieStanding.Unknown, false },
    };

    [Theory]
    [MemberData(nameof(Grounds))]
    public void Each_subject_has_its_own_ground(SubjectType subject, bool? woman, int? share, TieStanding standing, bool preferred)
    {
        var candidate = Collective("DVK-2027-0001", share) with { Subject = subject, Woman = woman };
        Assert.Equal((standing, preferred), (candidate.Standing, candidate.IsPreferred));
    }

    [Fact]
    public void Only_equal_points_make_a_tie()
    {
        var own = Collective("DVK-2027-0002", 10);
        Assert.Null(TiePreference.Of(own, []));
        Assert.Null(TiePreference.Of(own, [own, Collective("DVK-2027-0001", 90) with { Points = 82.5m }]));
        Assert.Equal(["DVK-2027-0001", "DVK-2027-0002"], TiePreference.Of(own, [own, Collective("DVK-2027-0001", 9), Collective("DVK-2027-0003", 9) with { Points = 81 }])!.Peers.Select(p => p.Dossier));
    }

    [Theory]
    [InlineData(75, 10, true)]
    [InlineData(10, 75, true)]
    [InlineData(75, 80, false)]
    [InlineData(10, 20, false)]
    [InlineData(null, null, false)]
    [InlineData(null, 70, true)]
    public void It_separates_only_where_some_are_preferred_and_some_are_not(int? own, int? other, bool separates)
    {
        var tie = TiePreference.Of(Collective("DVK-2027-0002", own), [Collective("DVK-2027-0001", other)])!;
        Assert.Equal((separates, "DVK-2027-0002"), (tie.Separates, tie.Own.Dossier));
        if (separates) Assert.True(tie.Peers[0].IsPreferred && !tie.Peers[1].IsPreferred);
    }

    private static TieCandidate Collective(string code, int? share) => new(code, "Mô hình", "Tập thể", SubjectType.Collective, 82, null, share);
}
