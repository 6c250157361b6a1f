using DanVanKheo.Commendations;
using DanVanKheo.Dossiers;
using DanVanKheo.Functions.Tests.Tallies;
using DanVanKheo.Organisations;
using DanVanKheo.Papers;
using DanVanKheo.Programmes;
using Xunit;

namespace DanVanKheo.Functions.Tests.Papers;

/// <summary>Whose names a ceremony reads out: all who were commended, wherever their route has gone since, by the decisions as they hold now.</summary>
public sealed class CommendedListTests : IDisposable
{
    private const int Year = 2027;
    private static readonly Programme Programme = ProgrammeFiles.Read("dan-van-kheo.json").Programme!;
    private static readonly Organisation Bloc = new(Archive.Bloc, OrganisationKind.Bloc, "Đảng ủy Khối", null, "ĐUK");
    private static readonly Organisation Committee = new("tinh-doan", OrganisationKind.GrassrootsCommittee, "Đảng ủy Tỉnh đoàn", Archive.Bloc, "ĐU");
    private static readonly OrganisationDirectory Directory = new([Bloc, Committee], [new("p", "Trần Văn B", "Bí thư", Archive.Bloc, "b@khoi.example.vn")], []);
    private readonly Archive archive = new();
    private readonly DecisionStore decisions;
    private readonly PaperLists lists;

    public CommendedListTests()
    {
        foreach (var table in new[] { archive.Tables.Decisions, archive.Tables.Certificates }) table.CreateIfNotExistsAsync().GetAwaiter().GetResult();
        var (shelf, register) = (new ProgrammeShelf([Programme], [Programme]), new NumberRegister(archive.Tables));
        decisions = new(archive.Tables, register, Directory, shelf, TimeProvider.System);
        lists = new(archive.Dossiers, decisions, new(decisions, register, Directory, shelf), shelf, Directory);
    }

    public void Dispose() => archive.Dispose();

    [Fact]
    public async Task Who_was_commended_is_listed_while_the_route_goes_on_and_who_was_not_is_never_named()
    {
        var commended = Commended(1);
        await archive.Dossiers.ImportAsync(
            [commended, commended with { Code = new(Year, 2), Status = DossierStatus.UnderReview, ClosedAt = null, Stage = "de-nghi" }, PastDossier.Of(Year, 3), commended with { Code = new(Year, 4), Status = DossierStatus.AwardRevoked }, commended with { Code = new(2026, 5) }],
            default);
        var listed = await archive.Dossiers.ListedInYearAsync(Year, default).ToListAsync();
        Assert.Equal([1, 2, 4], listed.Where(m => m.Commended).Select(m => m.Code.Number));
        Assert.Equal([1], listed.Where(m => m.Recognised).Select(m => m.Code.Number));
    }

    [Fact]
    public async Task The_list_is_that_of_the_decisions_as_they_hold_now()
    {
        // The fourth has no decision, the third is decided by its own committee; of the sixth the dossier does not say so yet.
        await archive.Dossiers.ImportAsync([.. Enumerable.Range(1, 5).Select(Commended), PastDossier.Of(Year, 6)], default);
        foreach (var n in (int[])[2, 1, 5, 6]) await IssueAsync(n, Bloc, "giay-khen");
        await IssueAsync(3, Committee, "bieu-duong");
        await ChangeAsync(1, new(ChangeKind.Amend, new(Year, 7, 1), "p", "Điều chỉnh hình thức", Award: "bieu-duong"));
        await ChangeAsync(1, new(ChangeKind.Amend, new(Year, 7, 2), "p", "Sửa tên", SubjectName: "Tên đúng"));
        await ChangeAsync(5, new(ChangeKind.Revoke, new(Year, 7, 1), "p", "Khai không đúng", RevocationGround.FalseAchievement));
        var awards = await lists.AwardsAsync("2027", default);
        Assert.Equal([(2, 1, "giay-khen"), (3, 1, "bieu-duong"), (1, 2, "bieu-duong")], awards.Select(a => (a.Dossier.Number, a.Number, a.Award)));
        var files = await lists.AwardedAsync("2027", default);
        Assert.Equal(awards.Select(a => (a.Dossier, a.Number, a.Certificate, a.Award)), files.Select(f => (f.Dossier.Code, f.File.First.Number, f.File.First.Certificate, f.File.Award)));
        Assert.Equal("Tên đúng", files[2].Line.SubjectName);
        Assert.Empty(await lists.AwardsAsync("2026", default));
        Assert.Empty(await lists.AwardsAsync("hai nghìn", default));
    }

    [Fact]
    public async Task A_decision_that_several_share_names_each_of_them_once()
    {
        await archive.Dossiers.ImportAsync([.. Enumerable.Range(1, 3).Select(Commended)], default);
        foreach (var n in (int[])[1, 2, 3]) await IssueAsync(n, Bloc, "giay-khen", "dot-1");
        Assert.Equal([(1, 1), (2, 1), (3, 1)], (await lists.AwardsAsync("2027", default)).Select(a => (a.Dossier.Number, a.Number)));
    }

    private static Dossier Commended(int number) => PastDossier.Commended(PastDossier.Of(Year, number), new(Year, 6, 1));

    private Task IssueAsync(int number, Organisation by, string award, string shared = "") =>
        decisions.IssueAsync(Commended(number), new(by, []), new(award, new(Year, 6, 1), "p") { Shared = shared }, default);

    private async Task ChangeAsync(int number, ChangeTerms terms)
    {
        var file = (await decisions.FileOfAsync(Commended(number), default))!;
        await decisions.ChangeAsync(file, new(Bloc, []), terms, "p", default);
    }
}
