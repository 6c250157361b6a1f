using DanVanKheo.Letters;
using DanVanKheo.Programmes;
using static DanVanKheo.Functions.Tests.Pages.Samples;

namespace DanVanKheo.Functions.Tests.Pages;

/// <summary>The facts of one letter of every kind.</summary>
internal static class SampleLetters
{
    private const string Bloc = "Đảng ủy Khối các cơ quan tỉnh";
    private const string Site = "https://danvankheo.example.vn";

    public static LetterFacts Of(LetterKind kind, string language = "vi") => Of(kind) with { Language = language };

    private static LetterFacts Of(LetterKind kind) => kind switch
    {
        LetterKind.DraftSaved => Submitter(kind) with { Code = "", Link = $"{Site}/dang-ky/tiep/AAAA", LinkExpires = Due.AddDays(90) },
        LetterKind.SubmissionCode => Submitter(kind) with { Code = "", StepUpCode = "042917" },
        LetterKind.Receipt => Submitter(kind) with { StageName = "Chi bộ, cấp ủy cơ sở cho ý kiến", Due = Due, Link = $"{Site}/ho-so/DVK-2027-0042" },
        LetterKind.OpinionRequest => Approver(kind),
        LetterKind.OpinionReminder => Approver(kind) with { Reminder = 2 },
        LetterKind.OpinionEscalation => Approver(kind) with { InPlaceOf = "Trần Văn An" },
        LetterKind.OpinionCode => Approver(kind) with { Link = "", StepUpCode = "730185" },
        LetterKind.Returned => Decided(kind) with { Reason = "Ghi rõ chỉ tiêu đo được:\n- số buổi tiếp xúc;\n- tỷ lệ kiến nghị được trả lời.", Link = $"{Site}/dang-ky/tiep/AAAA", LinkExpires = Due.AddDays(90) },
        LetterKind.Rejected => Decided(kind) with { Reason = "Nội dung trùng với mô hình DVK-2026-0031 của cùng đơn vị.", Link = $"{Site}/ho-so/DVK-2027-0042" },
        LetterKind.StageDeclined => Decided(kind) with { StageName = "Đề nghị cấp trên khen thưởng", Reason = "Đã đủ số lượng đề nghị của năm 2027.", Link = $"{Site}/ho-so/DVK-2027-0042" },
        LetterKind.StageApproved => Decided(kind) with { Link = $"{Site}/ho-so/DVK-2027-0042" },
        LetterKind.Commendation => Submitter(kind) with { Award = "Giấy khen", DecisionNumber = "05-QĐ/ĐUK", DecisionDate = new(2027, 6, 30), Link = $"{Site}/giay-khen/7K2M-9QXA" },
        LetterKind.ContactBroken => new(kind, "Đỗ Văn Minh", Bloc)
        {
            Code = "DVK-2027-0042",
            Contact = "bithu.hdnd@khoi.example.vn",
            Owner = "Võ Thị Giang, Bí thư chi bộ",
            Fault = "550 5.1.1 The email account does not exist",
            Link = $"{Site}/can-bo/thu",
        },
        LetterKind.TestLetter => new(kind, "Đỗ Văn Minh", Bloc) { Code = "DVK-2027-0042", Summary = "Đã nhận đăng ký mô hình" },
        LetterKind.SignInCode => new(kind, "Mai Thị Lan", Bloc) { StepUpCode = "508213" },
        LetterKind.SummaryReady => new(kind, "Đỗ Văn Minh", Bloc) { Period = "2027-h1", Link = $"{Site}/so-ket/AAAA", LinkExpires = Due.AddDays(120) },
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A new kind of letter needs its sample."),
    };

    private static LetterFacts Submitter(LetterKind kind) => new(kind, "Văn phòng Đoàn đại biểu Quốc hội", Bloc) { Code = "DVK-2027-0042", Name = Nested, Unit = Unit };

    private static LetterFacts Decided(LetterKind kind) => Submitter(kind) with { StageName = "Chi bộ, cấp ủy cơ sở cho ý kiến", Person = "Võ Thị Giang, Bí thư chi bộ" };

    private static LetterFacts Approver(LetterKind kind) => new(kind, "Võ Thị Giang", Bloc)
    {
        Code = "DVK-2027-0042",
        Name = Nested,
        Unit = Unit,
        StageName = "Chi bộ, cấp ủy cơ sở cho ý kiến",
        Stage = StageKind.CellApproval,
        Summary = "Gặp già làng, trưởng bản trước một tuần; ghi kiến nghị bằng lời của dân rồi đọc lại cho dân nghe.",
        Files = 3,
        Due = Due,
        Link = $"{Site}/y-kien/AAAA",
    };
}
