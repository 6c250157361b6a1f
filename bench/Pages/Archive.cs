using Azure.Data.Tables;
using Azure.Storage.Blobs;
using DanVanKheo.Boards;
using DanVanKheo.Calendar;
using DanVanKheo.Commendations;
using DanVanKheo.Dossiers;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Papers;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Search;
using DanVanKheo.Showcase;
using DanVanKheo.Storage;

namespace DanVanKheo.Bench;

/// <summary>The dossiers of a large bloc over some years, written into the store of a running application by its own stores.</summary>
/// <param name="years">The newest first; the newest has the open ones.</param>
/// <param name="unitPeople">Units of the sample organisations, each with the person who answers for it.</param>
internal sealed class Archive(string folder, IReadOnlyList<int> years, IReadOnlyList<(string Unit, string Person)> unitPeople)
{
    private const string Bloc = "khoi-ccq";
    private const string Reviewer = "truong-ban";
    private const int PerImport = 5_000;
    private static readonly string[] Works = ["Đổi mới tiếp dân", "Trao xe đạp cho học sinh nghèo", "Thắp sáng đường quê", "Tuyến phố tự quản", "Vận động hiến đất làm đường", "Tổ đồng thuận giải phóng mặt bằng", "Bếp ăn nghĩa tình"];

    private static readonly string[] Fields = ["economy", "culture-society", "defence-security", "political-system"];

    private readonly Tables tables = new(new(new TableServiceClient($"DataFolder={folder}"), new BlobServiceClient($"DataFolder={folder}")));

    /// <param name="count">Dossiers in all, as many each year.</param>
    /// <param name="open">How many of the newest year still wait for somebody.</param>
    public async Task WriteAsync(int count, int open)
    {
        var store = new DossierStore(tables, new(tables), new(tables), new(tables), Directory());
        foreach (var year in years)
        {
            var perYear = count / years.Count;
            var dossiers = Enumerable.Range(1, perYear).Select(n => Of(year, n, perYear, year == years[0] && n > perYear - open));
            foreach (var chunk in dossiers.Chunk(PerImport)) await store.ImportAsync(chunk, default);
        }
    }

    /// <summary>Everybody who holds an open dossier stands on the board.</summary>
    public async Task OpenAsync(int count, int open)
    {
        var (stages, perYear) = (new StageStore(tables), count / years.Count);
        var dossiers = new DossierStore(tables, new(tables), new(tables), new(tables), Directory());
        var board = new BoardStore(tables, dossiers, stages, new(tables));
        for (var n = perYear - open + 1; n <= perYear; n++)
        {
            var dossier = Of(years[0], n, perYear, open: true);
            var person = dossier.Stage == "khoi" ? Reviewer : unitPeople.First(u => u.Unit == dossier.Unit).Person;
            await stages.OpenAsync(new(dossier.Code.ToString(), dossier.Stage, 1, [new(person, HolderRole.Responsible)], dossier.SubmittedAt, new(VietnamTime.Day(dossier.SubmittedAt).AddDays(20))), default);
            await board.KeepAsync(dossier, default);
        }
    }

    /// <summary>Every commended dossier has its decision and certificate, one in ten of them an amendment, one in five a publication.</summary>
    public async Task DecideAsync(int count)
    {
        var (perYear, showcase, directory) = (count / years.Count, new ShowcaseStore(tables), Directory());
        var programme = ProgrammeFiles.Read("dan-van-kheo.json").Programme!;
        var decisions = new DecisionStore(tables, new(tables), directory, new([programme], [programme]), TimeProvider.System);
        foreach (var year in years.Order())
        {
            foreach (var dossier in Enumerable.Range(1, perYear).Select(n => Of(year, n, perYear, open: false)).Where(d => d.Status == DossierStatus.Commended))
            {
                var (number, issuer) = (dossier.Code.Number / 10, new Issuer(directory.Bloc, []));
                var day = new DateOnly(year, 1, 1).AddDays((dossier.Code.Number - 1) * 364 / perYear);
                await decisions.IssueAsync(dossier, issuer, new("giay-khen", day, Reviewer), default);
                if (number % 10 == 0) await decisions.ChangeAsync((await decisions.FileOfAsync(dossier, default))!, issuer, new(ChangeKind.Amend, day, Reviewer, "Sửa tên tập thể", SubjectName: "Tập thể đã sửa tên"), Reviewer, default);
                if (number % 5 == 0) await showcase.AddRecordAsync(dossier.Code.ToString(), new(PublicationKind.Newspaper, "Báo tỉnh", dossier.Name, new(year, 12, 5), "", Reviewer, dossier.SubmittedAt), default);
            }
        }

        // As the night before did.
        await new NumberChecks(tables, new(tables)).KeepAsync(decisions.SeriesOf(Bloc), default);
    }

    /// <summary>Returns when nothing waits to be written into the index.</summary>
    public async Task IndexedAsync()
    {
        var marks = new SearchMarks(tables);
        foreach (var partition in await marks.PartitionsAsync(default))
        {
            while ((await marks.WaitingAsync(partition, 1, default)).Count > 0) await Task.Delay(2_000);
        }
    }

    private static OrganisationDirectory Directory() => new([new(Bloc, OrganisationKind.Bloc, "Đảng ủy Khối", null, "ĐUK")], [], []);

    private Dossier Of(int year, int number, int perYear, bool open)
    {
        // Unit by unit and month by month, as a list of a past year is sorted: then a batch shares its tallies.
        var place = (int)((long)(number - 1) * unitPeople.Count * 10 / perYear);
        var sent = VietnamTime.At(new(year, 1 + place % 10, 1 + number % 28), new(9, 0));
        var dossier = new Dossier(
            new(year, number), Bloc, "dan-van-kheo", unitPeople[place / 10].Unit, $"{Works[number % Works.Length]} khu vực số {number % 997}", (SubjectType)(number % 2), "Tập thể cán bộ, đảng viên",
            (WorkField)(number / 2 % 4), (RegistrationKind)(number / 8 % 2), RegistrationLevel.Bloc, "p@donvi.example.vn", true,
            new(new Dictionary<string, string> { ["field"] = Fields[number / 2 % 4], ["kind"] = number / 8 % 2 == 0 ? "new" : "continuing", ["level"] = "bloc", ["gender"] = number % 3 == 0 ? "female" : "male", ["otherFields"] = $"{Fields[number % 4]},{Fields[number % 3]}", ["indicator"] = $"Xe đạp {number % 50}", ["achieved"] = "1.200", ["value"] = "2900000", ["start"] = $"01/03/{year}", ["target"] = "Trao 200 xe đạp cho học sinh.", ["approach"] = "Đến từng nhà, nghe dân nói, cùng dân bàn và cùng dân làm." }),
            sent, DossierStatus.UnderReview, number % 2 == 0 ? "khoi" : "chi-bo", 1, null, $"d{year}-{number}");
        if (open) return dossier;
        var done = sent.AddDays(30);
        return dossier with { Stage = "khen", Status = Ended(number), ClosedAt = done, CommendedAt = Ended(number) == DossierStatus.Commended ? done : null, AgreedAt = new Dictionary<StageKind, DateTimeOffset> { [StageKind.CellApproval] = sent.AddDays(5), [StageKind.BlocReview] = sent.AddDays(15) } };
    }

    /// <summary>One in ten is commended and shown.</summary>
    private static DossierStatus Ended(int number) => (number % 10) switch { 0 => DossierStatus.Commended, 1 => DossierStatus.Rejected, _ => DossierStatus.NotRecognised };
}
