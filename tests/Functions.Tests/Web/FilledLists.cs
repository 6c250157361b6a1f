using Azure.Data.Tables;
using Azure.Storage.Blobs;
using DanVanKheo.Audit;
using DanVanKheo.Boards;
using DanVanKheo.Calendar;
using DanVanKheo.Commendations;
using DanVanKheo.Discussions;
using DanVanKheo.Dossiers;
using DanVanKheo.FollowUps;
using DanVanKheo.HotSpots;
using DanVanKheo.Imports;
using DanVanKheo.Inspections;
using DanVanKheo.Jobs;
using DanVanKheo.Letters;
using DanVanKheo.Nominations;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Papers;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Retention;
using DanVanKheo.Staff;
using DanVanKheo.Storage;
using DanVanKheo.Webhooks;

namespace DanVanKheo.Functions.Tests.Web;

/// <summary>Writes many rows for every list into the store of a running application, each marked with <c>dòng-001</c> and so on where it has words of its own.</summary>
/// <param name="count">Rows of a list.</param>
internal sealed class FilledLists(string folder, DateTimeOffset now, int count = FilledLists.Count)
{
    public const int Count = 120;
    public const string Reviewer = "truong-ban";
    private const string Bloc = "khoi-ccq";
    private const string Unit = "truong-nghe";

    private readonly Tables tables = new(new(new TableServiceClient($"DataFolder={folder}"), new BlobServiceClient($"DataFolder={folder}")));
    private readonly OrganisationDirectory directory = new([new(Bloc, OrganisationKind.Bloc, "Đảng ủy Khối", null)], [], []);

    private int Year => VietnamTime.Day(now).Year;

    public string Code(int n) => new DossierCode(Year, n).ToString();

    /// <summary>Long enough to be like what people write.</summary>
    public static string Words(int n) => $"dòng-{n:D3} Tổ dân vận khéo khu dân cư số {n} vận động nhân dân hiến đất, góp công mở rộng đường giao thông liên thôn và giữ gìn vệ sinh môi trường";

    /// <summary>Dossiers that wait for one person, with their place on the board and on that person's list.</summary>
    public async Task WaitingAsync()
    {
        var dossiers = new DossierStore(tables, new(tables), new(tables), new(tables), directory);
        var (stages, worklist) = (new StageStore(tables), new Worklist(tables));
        var board = new BoardStore(tables, dossiers, stages, new(tables));
        List<Dossier> all = [.. Enumerable.Range(1, count).Select(Of)];
        await dossiers.ImportAsync(all, default);
        foreach (var dossier in all)
        {
            var attempt = new StageAttempt(dossier.Code.ToString(), "khoi", 1, [new(Reviewer, HolderRole.Responsible)], now, new(VietnamTime.Day(now).AddDays(20 + dossier.Code.Number % 9)));
            await stages.OpenAsync(attempt, default);
            // A list written before it said when and of whom is read too.
            if (dossier.Code.Number % 10 == 0) await tables.Worklist.UpsertEntityAsync(new TableEntity(Reviewer, $"{attempt.Dossier}|khoi|1") { ["Dossier"] = attempt.Dossier, ["Stage"] = "khoi", ["Attempt"] = 1 });
            else await worklist.KeepAsync(attempt, StageKind.BlocReview, [], default);
            await board.KeepAsync(dossier, default);
        }
    }

    /// <summary>Everything else an administrator has a list of.</summary>
    public async Task RegistersAsync()
    {
        for (var n = 1; n <= count; n++)
        {
            await new HotSpotStore(tables, directory).TryAddAsync(new(n, Words(n), Unit, Words(n), new(Year, 1, 1), Reviewer), default);
            await new LateCodeStore(tables).TryAddAsync(new($"L{n:D3}", Unit, 5, 0, now.AddDays(20), Words(n), "a@donvi.example.vn", Reviewer, now), default);
            await new PaperStore(tables, null!, directory).TryAddAsync(new($"bao-cao-dong-{n:D3}-1", PaperType.Report, $"dòng-{n:D3}", new Dictionary<string, string>(), 1, Reviewer, now.AddMinutes(n)), default);
            await new NominationStore(tables, directory).AddAsync(Code(n), Year, code => new(code, Code(n), Words(n), "Bằng khen", Words(n), Reviewer, now, false), default);
            await new JobStore(tables).AddAsync(new($"{VietnamTime.Local(now):yyyyMMdd}-000000-{n:D8}", JobKind.ExportDossiers, "nam=&trang-thai=", Reviewer, now) { State = JobState.Done }, default);
            await new ImportStore(tables).AddAsync(new($"{VietnamTime.Local(now):yyyyMMdd}-000000-{n:D8}", ImportPurpose.Send, $"dòng-{n:D3} Danh sách đăng ký của đơn vị.xlsx", Reviewer, now, new Dictionary<string, string>(), []), default);
            await new RetentionStore(tables).TryHoldAsync(new(Code(n), Words(n), Reviewer, now), default);
            await new RetentionStore(tables).SaveAsync(new($"m{n:D3}", MinutesKind.Destroy, $"dòng-{n:D3}/BB", new(Year, 1, 1), "Nguyễn Văn An, Chánh Văn phòng\nTrần Thị Bình, văn thư", [.. Enumerable.Range(1, 200).Select(Code)], Reviewer, now, now), default);
            await new GuidanceStore(tables, directory).TryAddAsync(new(n, $"{n}-HD/ĐUK", new(Year, 1, 1), Words(n), [Code(n)], Reviewer), default);
            await InspectAsync(n);
        }
    }

    /// <summary>Decisions of a term, as the register numbers them.</summary>
    public async Task DecisionsAsync(int decisions)
    {
        var series = new NumberSeries(Bloc, PaperType.Decision, "2025-2030");
        foreach (var chunk in Enumerable.Range(1, decisions).Chunk(40))
        {
            var rows = chunk.SelectMany(n => (TableEntity[])[Row($"{n:D5}", n), Row($"for-{Code(n)}", n)]).Append(new TableEntity(series.Key, "counter") { ["Last"] = chunk[^1] });
            await tables.Decisions.SubmitTransactionAsync(rows.Select(r => new TableTransactionAction(TableTransactionActionType.UpsertReplace, r)));
        }

        TableEntity Row(string key, int n) => new(series.Key, key) { ["Number"] = n, ["Symbol"] = "ĐUK", ["Date"] = now, ["Dossier"] = Code(n), ["IssuedAt"] = now, ["Award"] = "giay-khen", ["Signer"] = "bi-thu" };
    }

    /// <summary>Results that wait to be applied to what <see cref="WaitingAsync"/> wrote, leave of the reviewer that is over, and what a check of all logs found.</summary>
    public async Task LeftoversAsync()
    {
        await new AuditRunStore(tables).SaveAsync(new("1", Reviewer, now, now, "", 1, 1, count), default);
        await new AuditRunStore(tables).AddAsync("1", 0, [.. Enumerable.Range(1, count).Select(n => new AuditFault($"dòng-{n:D3}", 1, AuditFaultKind.Changed))], default);
        for (var n = 1; n <= count; n++)
        {
            await new StagedStore(tables, directory).SaveAsync(new(new(Code(n), "khoi", 1), new(Verdict.Reject, Words(n), Reviewer, now)), default);
            var day = new DateOnly(Year - 2, 1, 1).AddDays(n);
            await new SubstitutionStore(tables).SaveAsync(new(Reviewer, "bi-thu", day, day, Words(n)), default);
        }
    }

    /// <summary>One dossier with a long life.</summary>
    public async Task HistoryAsync(string code)
    {
        var audit = new AuditLog(tables, new(), new(new(tables), TimeProvider.System), TimeProvider.System);
        for (var n = 1; n <= count; n++)
        {
            await audit.WriteAsync(code, $"seen|{n}", Reviewer, "staff", "MessageAdded", Words(n), default);
            await new MessageStore(tables).AddAsync(code, new(n, $"id{n}", now.AddMinutes(n), Reviewer, false, "khoi", 1, Audience.Everyone, Words(n)), default);
        }
    }

    public async Task LettersAsync()
    {
        for (var n = 1; n <= count; n++)
        {
            await LetterAsync(new(Code(n), "khen", 1, LetterKind.Commendation), "Held", "");
            await LetterAsync(new(Code(n), "khoi", 1, LetterKind.OpinionRequest), "NeedsAttention", $"tro-ngai-{n:D3}@donvi.example.vn");
            await new Contacts(tables).BreakAsync(new("e" + n, LetterFate.Bounced, new(Code(n), "khoi", 1, LetterKind.OpinionRequest), $"hong-{n:D3}@donvi.example.vn", now, Words(n)), default);
        }
    }

    public async Task WebhooksAsync()
    {
        var store = new WebhookStore(tables);
        for (var s = 1; s <= 10; s++)
        {
            await store.SaveAsync(new WebhookSubscription($"{s:D12}", $"https://he-thong-{s:D3}.example.vn/su-kien", [WebhookEvent.DossierCommended], "whsec_x", Reviewer, now.AddMinutes(s)), default);
            for (var n = 1; n <= 30; n++) await store.TryAddAsync(new($"{s:D12}", $"d{n:D3}", WebhookEvent.DossierCommended, $"DVK-{Year}-{s:D2}{n:D2}", "x", now.AddMinutes(n), WebhookState.Arrived), default);
        }
    }

    private async Task InspectAsync(int n)
    {
        var finding = new Finding(1, 1, Words(n), "Bổ sung hồ sơ lưu và công khai kết quả tại nhà văn hóa", new(VietnamTime.Day(now).AddDays(-30)));
        await new InspectionStore(tables).TryAddAsync(Code(n), new(1, new(Year, 1, 1 + n % 28), "Đoàn số 1", InspectionSubject.Collective, Words(n), Reviewer, now, [finding]), default);
    }

    private async Task LetterAsync(LetterKey key, string state, string to)
    {
        await tables.Outbox.UpsertEntityAsync(new TableEntity(key.Subject, key.ToString()) { ["State"] = state, ["PostedAt"] = now, ["Tries"] = 1, ["To"] = to, ["Answer"] = "550 5.1.1", ["Fate"] = "Unknown", ["Handled"] = false });
        await tables.OpenLetters.UpsertEntityAsync(new TableEntity("open", key.ToString()));
    }

    private Dossier Of(int n) => new(
        new(Year, n), Bloc, "dan-van-kheo", Unit, Words(n), SubjectType.Collective, "Tập thể cán bộ, đảng viên", WorkField.Economy, RegistrationKind.New, RegistrationLevel.Bloc, $"p{n}@donvi.example.vn", true,
        new(new Dictionary<string, string> { ["name"] = Words(n) }), now.AddDays(-3), DossierStatus.UnderReview, "khoi", 1, null, $"d{n}");
}
