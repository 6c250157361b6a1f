using DanVanKheo.Dossiers;
using DanVanKheo.Replications;
using DanVanKheo.Tests.Dossiers;
using FsCheck;
using FsCheck.Fluent;

namespace DanVanKheo.Tests.Replications;

/// <summary>Which model came from which; a chain never leads back.</summary>
public sealed class LineageTests
{
    private static readonly Arbitrary<Lineage[]> Links =
        (from parent in Code() from child in Code() from kind in Gen.Elements(LineageKind.Continues, LineageKind.Replicates) select new Lineage(parent, child, kind)).ArrayOf().ToArbitrary();

    [Theory]
    [InlineData("", "", null, null)]
    [InlineData("DVK-2026-0007", "", "DVK-2026-0007", LineageKind.Continues)]
    [InlineData("", "DVK-2027-0041", "DVK-2027-0041", LineageKind.Replicates)]
    [InlineData("DVK-2026-0007", "DVK-2026-0001", "DVK-2026-0007", LineageKind.Continues)]
    [InlineData("DVK-2027-0042", "", null, null)]
    [InlineData("DVK-2028-0001", "", null, null)]
    [InlineData("", "DVK-2027-0043", null, null)]
    [InlineData("khong-phai-ma", "", null, null)]
    public void A_dossier_names_what_it_came_from(string predecessor, string origin, string? parent, LineageKind? kind)
    {
        var lineage = Lineage.Of(DossierSample.At(DossierStatus.UnderReview) with { Predecessor = predecessor, Origin = origin });
        Assert.Equal((parent, kind), (lineage?.Parent.ToString(), lineage?.Kind));
    }

    [Fact]
    public void The_tree_counts_copies_and_not_years()
    {
        var tree = ReplicationTree.Of(At(2027, 1),
        [
            new(At(2027, 1), At(2028, 9), LineageKind.Continues), new(At(2027, 1), At(2027, 5), LineageKind.Replicates), new(At(2027, 1), At(2027, 5), LineageKind.Replicates),
            new(At(2027, 5), At(2028, 2), LineageKind.Replicates), new(At(2028, 9), At(2029, 1), LineageKind.Replicates), new(At(2026, 1), At(2027, 8), LineageKind.Replicates),
        ]);
        Assert.Equal([At(2027, 5), At(2028, 9)], tree.Children.Select(c => c.Code));
        Assert.Equal(At(2028, 2), Assert.Single(tree.Children[0].Children).Code);
        Assert.Equal(3, tree.Adoptions);
        Assert.Equal(0, ReplicationTree.Of(At(2030, 1), []).Adoptions);
    }

    [Fact]
    public void No_set_of_links_makes_a_cycle() => Prop.ForAll(Links, links => Depth(ReplicationTree.Of(At(2027, 1), links)) <= 13).QuickCheckThrowOnFailure();

    [Fact]
    public void A_model_never_comes_from_itself_or_from_a_later_one() => Prop.ForAll(
        Code().Zip(Code()).ToArbitrary(), pair => !(Lineage.IsPossible(pair.Item1, pair.Item2) && Lineage.IsPossible(pair.Item2, pair.Item1)) && !Lineage.IsPossible(pair.Item1, pair.Item1)).QuickCheckThrowOnFailure();

    private static DossierCode At(int year, int number) => new(year, number);

    /// <summary>Few codes, so that links meet: 3 years × 4 numbers.</summary>
    private static Gen<DossierCode> Code() => from year in Gen.Choose(2027, 2029) from number in Gen.Choose(1, 4) select new DossierCode(year, number);

    private static int Depth(ReplicationNode node) => 1 + node.Children.Select(Depth).DefaultIfEmpty().Max();
}
