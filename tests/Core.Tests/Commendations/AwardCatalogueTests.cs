using DanVanKheo.Commendations;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Tests.Programmes;

namespace DanVanKheo.Tests.Commendations;

public sealed class AwardCatalogueTests
{
    private static readonly Award Good = new("giay-khen", new("Giấy khen", "Certificate"), [OrganisationKind.Bloc]);

    [Fact]
    public void The_shipped_catalogue_is_sound() => Assert.Empty(AwardCatalogue.Problems(DefaultProgramme.Programme.Awards));

    [Fact]
    public void Awards_of_older_files_are_sound() => Assert.Empty(AwardCatalogue.Problems([Good]));

    public static TheoryData<string, string> Faults => new()
    {
        { "none", "the programme has none" },
        { "twice", "'giay-khen' stands there 2 times" },
        { "id", "an id is made of a-z" },
        { "empty id", "an id is made of a-z" },
        { "name", "the name is missing" },
        { "days", "'from' 2027-02-01 comes after 'to' 2027-01-31" },
        { "nobody", "nobody may give it" },
        { "authority days", "the authority of PartyCell ends before it begins" },
        { "both", "Bloc stands in 'givenBy'" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_told_in_words(string fault, string words) => Assert.Contains(words, Assert.Single(AwardCatalogue.Problems(With(fault))), StringComparison.Ordinal);

    private static IReadOnlyList<Award> With(string fault) => fault switch
    {
        "none" => [],
        "twice" => [Good, Good],
        "id" => [Good with { Id = "Giấy khen" }],
        "empty id" => [Good with { Id = "" }],
        "name" => [Good with { Name = new("Giấy khen", " ") }],
        "days" => [Good with { From = new(2027, 2, 1), To = new(2027, 1, 31) }],
        "nobody" => [Good with { GivenBy = [] }],
        "authority days" => [Good with { Authority = [new(OrganisationKind.PartyCell, new(2027, 2, 1), new(2027, 1, 1))] }],
        "both" => [Good with { Authority = [new(OrganisationKind.Bloc, new(2027, 2, 1))] }],
        _ => throw new ArgumentOutOfRangeException(nameof(fault)),
    };
}
