using DanVanKheo.Dossiers;
using DanVanKheo.Functions.Tests.Tallies;
using DanVanKheo.Showcase;
using Xunit;

namespace DanVanKheo.Functions.Tests.Showcase;

/// <summary>What the gallery shows is what the dossiers say, whoever wrote them and however many at once.</summary>
public sealed class ListedModelsTests : IDisposable
{
    private const int Year = 2027;
    private readonly Archive archive = new();

    public void Dispose() => archive.Dispose();

    [Fact]
    public async Task Only_what_is_recognised_and_agreed_to_is_shown()
    {
        await archive.Dossiers.ImportAsync([Recognised(1), Recognised(2) with { MayPublish = false }, Recognised(3) with { Status = DossierStatus.UnderReview }, Recognised(4) with { Withheld = true }, Recognised(5)], default);
        Assert.Equal([1, 5], await ShownAsync());
        var item = await archive.Dossiers.ListedInYearAsync(Year, default).FirstAsync();
        Assert.Equal((Recognised(1).Field, Recognised(1).Unit, Exemplars.Since(Recognised(1))), (item.Field, item.Unit, item.Since));
    }

    [Fact]
    public async Task A_consent_taken_back_counts_at_once_and_so_does_one_that_is_given_again()
    {
        await archive.Dossiers.ImportAsync([Recognised(1), Recognised(2)], default);
        await ChangeAsync(1, d => d with { MayPublish = false });
        Assert.Equal([2], await ShownAsync());
        await ChangeAsync(1, d => d with { MayPublish = true });
        Assert.Equal([1, 2], await ShownAsync());
        await ChangeAsync(2, d => d with { Status = DossierStatus.AwardRevoked });
        Assert.Equal([1], await ShownAsync());
    }

    [Fact]
    public async Task Many_who_write_at_once_lose_nothing()
    {
        var numbers = Enumerable.Range(1, 40).ToList();
        await archive.Dossiers.ImportAsync([.. numbers.Select(Recognised)], default);
        await Task.WhenAll(numbers.Where(n => n % 2 == 0).Select(n => ChangeAsync(n, d => d with { MayPublish = false })));
        Assert.Equal(numbers.Where(n => n % 2 == 1), await ShownAsync());
    }

    [Fact]
    public async Task A_list_whose_numbers_lie_far_apart_fits_into_its_transactions()
    {
        var numbers = Enumerable.Range(0, 120).Select(n => 1 + n * 311).ToList();
        await archive.Dossiers.ImportAsync([.. numbers.Select(Recognised)], default);
        Assert.Equal(numbers, await ShownAsync());
        await archive.Dossiers.ImportAsync([.. numbers.Select(Recognised)], default);
        Assert.Equal(numbers, await ShownAsync());
    }

    private static Dossier Recognised(int number) => PastDossier.Commended(PastDossier.Of(Year, number, $"u{number % 3}"), new(Year, 6, 1)) with { MayPublish = true };

    private async Task<IEnumerable<int>> ShownAsync() => await archive.Dossiers.ListedInYearAsync(Year, default).Where(m => m.Public).Select(i => i.Code.Number).ToListAsync();

    private async Task ChangeAsync(int number, Func<Dossier, Dossier> change)
    {
        StoredDossier read;
        do read = (await archive.Dossiers.FindAsync(new(Year, number), default))!;
        while (!await archive.Dossiers.TryUpdateAsync(read, change(read.Dossier), default));
    }
}
