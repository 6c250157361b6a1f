using DanVanKheo.Dossiers;
using DanVanKheo.Functions.Tests.Tallies;
using Xunit;

namespace DanVanKheo.Functions.Tests.Papers;

/// <summary>Whose names a ceremony reads out: all who were commended, wherever their route has gone since.</summary>
public sealed class CommendedListTests : IDisposable
{
    private readonly Archive archive = new();

    public void Dispose() => archive.Dispose();

    [Fact]
    public async Task Who_was_commended_is_listed_while_the_route_goes_on_and_who_was_not_is_never_read()
    {
        var commended = PastDossier.Commended(PastDossier.Of(2027, 1), new(2027, 6, 1));
        await archive.Dossiers.ImportAsync(
            [commended, commended with { Code = new(2027, 2), Status = DossierStatus.UnderReview, ClosedAt = null, Stage = "de-nghi" }, PastDossier.Of(2027, 3), commended with { Code = new(2027, 4), Status = DossierStatus.AwardRevoked }, commended with { Code = new(2026, 5) }],
            default);
        Assert.Equal([1, 2, 4], await archive.Dossiers.CommendedInYearAsync(2027, default).Select(d => d.Code.Number).ToListAsync());
        Assert.Equal([1], await archive.Dossiers.RecognisedInYearAsync(2027, default).Select(d => d.Code.Number).ToListAsync());
    }
}
