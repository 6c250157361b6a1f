using DanVanKheo.Registrations;

namespace DanVanKheo.Tests.Registrations;

public sealed class CoOwnerRulesTests
{
    [Theory]
    [InlineData("ban.be@donvi.example.vn", null)]
    [InlineData("", "Missing")]
    [InlineData("khong phai thu", "NotEmail")]
    [InlineData("a@b", "NotEmail")]
    [InlineData("LIEN.HE@example.vn", "CoOwnerIsSubmitter")]
    [InlineData("o1@donvi.example.vn", null)]
    public void Who_may_be_named(string email, string? code) => Assert.Equal(code, CoOwnerRules.Check(Held(3), "lien.he@example.vn", email)?.Code);

    [Fact]
    public void The_eleventh_is_refused_and_one_of_the_ten_is_found_again()
    {
        Assert.Equal("TooManyCoOwners", CoOwnerRules.Check(Held(CoOwner.Most), "lien.he@example.vn", "moi@donvi.example.vn")?.Code);
        Assert.Null(CoOwnerRules.Check(Held(CoOwner.Most), "lien.he@example.vn", "O3@donvi.example.vn"));
    }

    [Theory]
    [InlineData("a/b@example.vn", "c#d@example.vn")]
    [InlineData("ten@example.vn", "ten@example.com")]
    public void An_id_can_stand_in_any_key_and_tells_addresses_apart(string one, string two)
    {
        Assert.Matches("^[0-9a-f]{16}$", new CoOwner(one).Id);
        Assert.NotEqual(new CoOwner(one).Id, new CoOwner(two).Id);
        Assert.Equal(new CoOwner(one).Id, new CoOwner(one.ToUpperInvariant()).Id);
    }

    private static CoOwner[] Held(int count) => [.. Enumerable.Range(0, count).Select(i => new CoOwner($"o{i}@donvi.example.vn"))];
}
