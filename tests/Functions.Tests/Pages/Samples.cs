using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Evidence;
using DanVanKheo.Opinions;
using DanVanKheo.Periods;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Revisions;
using DanVanKheo.Showcase;

namespace DanVanKheo.Functions.Tests.Pages;

/// <summary>Data as it comes in real life: nested quotes, names of nearly 300 characters, and names that would be markup.</summary>
internal static class Samples
{
    public const string Nested = "Thi đua \"Dân vận khéo\" trong công tác tham mưu, phục vụ hoạt động tiếp xúc cử tri và tiếp công dân";
    public const string Hostile = "<script>alert('khéo')</script> & \"mô hình\" <b>đậm</b>";
    public const string Unit = "Chi bộ cơ sở Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh";
    public const string Nonce = "3c1f8a0e6b5d4c7f9e2a1b0c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60";

    public static readonly string Long = "Lãnh đạo đảng viên thực hiện tốt công tác hỗ trợ nông dân chuyển đổi số trong sản xuất và tiêu thụ nông sản hàng hóa, "
        + "vận động nhân dân trong công tác giải phóng mặt bằng, đẩy mạnh triển khai thực hiện các dự án phát triển kinh tế-xã hội trọng điểm "
        + "trên địa bàn các xã miền núi giai đoạn 2025-2030";

    public static readonly DateTimeOffset Now = VietnamTime.At(new(2027, 3, 8), new(10, 32));

    public static readonly DateTimeOffset Due = new Deadline(new(2027, 3, 17)).Instant;

    public static StageBarView Stages { get; } = new(
    [
        new("", StageBarState.Done, Now.AddDays(-7)),
        new("Chi bộ, cấp ủy cơ sở cho ý kiến", StageBarState.Now, Due),
        new("Đảng ủy cấp trên xét duyệt", StageBarState.Waiting),
        new("Ban hành quyết định khen thưởng", StageBarState.Waiting),
    ]);

    public static StageBarView LateStages { get; } = new([Stages.Items[0], Stages.Items[1] with { State = StageBarState.Late }, Stages.Items[2], Stages.Items[3]]);

    public static IReadOnlyList<AnswerSection> Sections { get; } =
    [
        new("khai-quat", "Khái quát",
        [
            new("Tên mô hình", Nested), new("Chi bộ, tổ chức đảng đăng ký", Unit), new("Chủ thể của mô hình", "Tập thể"),
            new("Tên tập thể hoặc họ và tên cá nhân", "Văn phòng Đoàn đại biểu Quốc hội"), new("Lĩnh vực", "Xây dựng hệ thống chính trị"),
        ]),
        new("noi-dung", "Nội dung",
        [
            new("Thực trạng, lý do xây dựng mô hình", "Cử tri ở ba xã vùng cao ít đến dự tiếp xúc.\nNhiều kiến nghị phải hỏi lại hai, ba lần mới có trả lời; người dân nản lòng, không muốn nói tiếp."),
            new("Mô hình “khéo” ở điểm nào", "Gặp già làng, trưởng bản trước một tuần; ghi kiến nghị bằng lời của dân rồi đọc lại cho dân nghe; trả lời tại nhà văn hóa thôn trong 15 ngày."),
        ]),
        new("ket-qua", "Kết quả", [new("Mục tiêu, chỉ tiêu đo được", "Tổ chức 12 buổi tiếp xúc tại thôn trước 30/09/2027; 95% kiến nghị được trả lời đúng hạn."), new("Kinh phí, nguồn lực (đồng)", "2.900.000.000"), new("Điện thoại của người liên hệ", "")]),
    ];

    public static IReadOnlyList<EvidenceFile> Files { get; } =
    [
        new("f1", "anh-tiep-xuc-cu-tri-xa-trong-hoa.jpg", "image/jpeg", 1_258_291, "aa", "Buổi tiếp xúc tại nhà văn hóa thôn, 05/02/2027", Now.AddDays(-6)),
        new("f2", "Ke_hoach_so_15-KH_CB_ve_viec_trien_khai_mo_hinh_dan_van_kheo_trong_cong_tac_tham_muu_phuc_vu_tiep_xuc_cu_tri_nam_2027_ban_chinh_thuc.pdf", "application/pdf", 348_160, "bb", "", Now.AddDays(-6)),
    ];

    public static IReadOnlyList<EarlierOpinion> Earlier { get; } =
    [
        new("Chi bộ, cấp ủy cơ sở cho ý kiến", 1, "Võ Thị Giang", "Bí thư chi bộ", Verdict.Return, "Ghi rõ chỉ tiêu đo được:\n- số buổi tiếp xúc;\n- tỷ lệ kiến nghị được trả lời.", Now.AddDays(-4)),
        new("Chi bộ, cấp ủy cơ sở cho ý kiến", 2, "Võ Thị Giang", "Bí thư chi bộ", Verdict.Approve, "", Now.AddDays(-1)),
    ];

    public static MendingView Mending { get; } = new(
        "Ghi rõ chỉ tiêu đo được:\n- số buổi tiếp xúc;\n- tỷ lệ kiến nghị được trả lời.",
        [new("point:so-lieu", "Chỉ tiêu chưa có số liệu kiểm chứng được"), new("section:noi-dung", "Cả phần “Nội dung”")],
        4);

    public static MendChoices MendChoices { get; } = new(
        [new("point:so-lieu", "Chỉ tiêu chưa có số liệu kiểm chứng được")],
        [
            new(new("section:noi-dung", "Cả phần “Nội dung”"), [new("field:skill", "Mô hình “khéo” ở điểm nào"), new("field:place", Hostile)]),
            new(new("section:minh-chung", "Minh chứng (tệp kèm theo)"), []),
        ]);

    public static RevisionView Revision { get; } = new(
        1, Now.AddDays(-5), 2, Now,
        [
            new("Mục tiêu, chỉ tiêu đo được", WordDiff.Compare("Tổ chức nhiều buổi tiếp xúc.\nTrả lời kiến nghị.", "Tổ chức 12 buổi tiếp xúc tại thôn.\nTrả lời 95% kiến nghị.")),
            new("Tên mô hình", WordDiff.Compare(Nested, Hostile)),
            new("Kinh phí", WordDiff.Compare("", "2.900.000.000")),
        ],
        [new(DiffKind.Added, Files[0]), new(DiffKind.Removed, Files[1])],
        [new("Chỉ tiêu chưa có số liệu kiểm chứng được", true, "Đã thêm số buổi."), new("Cả phần “Nội dung”", false, "")],
        true);

    public static JourneyView Journey(string current) => new(
        [new("khai-quat", "Khái quát", true), new("noi-dung", "Nội dung", true), new("ket-qua", "Kết quả", false), new("minh-chung", "Minh chứng", false), new("xem-lai", "Xem lại", false)],
        current,
        Now);

    public static IReadOnlyList<ExemplarCard> Cards { get; } =
    [
        new("DVK-2027-0001", "Xe đạp yêu thương cùng em đến trường", "Đảng ủy cơ quan Tỉnh đoàn", WorkField.CultureSociety, 2027, "Giấy khen"),
        new("DVK-2027-0002", Nested, Unit, WorkField.PoliticalSystem, 2027, "Giấy khen"),
        new("DVK-2027-0003", Long, "Chi bộ cơ sở Hội Nông dân tỉnh", WorkField.Economy, 2027, "Biểu dương"),
        new("DVK-2027-0004", Hostile, "Đảng ủy Cục Thuế tỉnh", WorkField.Economy, 2027, "Biểu dương"),
    ];

    public static HalfYearSummary Summary { get; } = HalfYearSummary.Count(new(2027, new(2027, 6, 15)), "khoi-ccq", Records());

    public static SummaryView Frozen { get; } = new(
        Summary, "Đảng bộ Khối các cơ quan tỉnh", VietnamTime.At(new(2027, 6, 16), new(0, 1)), "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        new Dictionary<string, string> { ["u1"] = Unit, ["u2"] = "Đảng ủy cơ quan Tỉnh đoàn" }, "/so-ket/ky/2027-h1/xlsx")
    {
        Report = SamplePeriods.Report(Summary.Records),
        Passport = SamplePeriods.Passport,
    };

    public static FormField Question(string id, FieldKind kind, string label, string? hint = null, bool required = true, int least = 0, int most = 300) =>
        new(id, kind, new(label, label), hint is null ? null : new(hint, hint), required, least, most);

    private static IEnumerable<CountedDossier> Records()
    {
        string[] names = ["Xe đạp yêu thương cùng em đến trường", Nested, Long, Hostile, "=HYPERLINK(\"http://x\";\"Mẹ đỡ đầu\")", "@Tuyên truyền hóa đơn điện tử", "Mẹ đỡ đầu-Kết nối yêu thương"];
        for (var i = 0; i < names.Length; i++)
        {
            yield return new(
                $"DVK-2027-{i + 1:D4}", names[i], i % 2 == 0 ? "u2" : "u1", i % 3 == 2 ? SubjectType.Individual : SubjectType.Collective,
                i switch { 0 or 6 => WorkField.CultureSociety, 1 => WorkField.PoliticalSystem, _ => WorkField.Economy },
                i % 2 == 0 ? RegistrationKind.New : RegistrationKind.Continuing, i == 2 ? RegistrationLevel.Bloc : RegistrationLevel.Grassroots,
                Now.AddDays(i), null, i == 0 ? Now.AddDays(60) : null);
        }
    }
}
