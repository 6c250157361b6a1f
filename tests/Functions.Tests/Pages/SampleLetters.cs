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
        LetterKind.DraftPrepared => Submitter(kind) with { Code = "", Link = $"{Site}/dang-ky/tiep/AAAA", LinkExpires = Due.AddDays(90) },
        LetterKind.SubmissionCode => Submitter(kind) with { Code = "", StepUpCode = "042917" },
        LetterKind.Receipt => Submitter(kind) with { StageName = "Chi bộ, cấp ủy cơ sở cho ý kiến", Due = Due, Link = $"{Site}/ho-so/DVK-2027-0042" },
        LetterKind.OpinionRequest => Approver(kind),
        LetterKind.OpinionReminder => Approver(kind) with { Reminder = 2, Score = 91.5m, Sheets = 3 },
        LetterKind.OpinionEscalation => Approver(kind) with { InPlaceOf = "Trần Văn An" },
        LetterKind.OpinionCode => Approver(kind) with { Link = "", StepUpCode = "730185" },
        LetterKind.BallotRequest => Member(kind),
        LetterKind.BallotReminder => Member(kind),
        LetterKind.BallotCode => Member(kind) with { Link = "", StepUpCode = "518263" },
        LetterKind.VoteEnded => Member(kind) with { Recipient = "Đỗ Văn Minh", Link = $"{Site}/y-kien/AAAA" },
        LetterKind.AppraisalRequest => Appraiser(kind),
        LetterKind.AppraisalReminder => Appraiser(kind) with { Reminder = 2, DraftKept = Now },
        LetterKind.AppraisalCode => Appraiser(kind) with { Link = "", StepUpCode = "518264" },
        LetterKind.AppraisalReady => Appraiser(kind) with { Score = 91.5m, Sheets = 3, Link = $"{Site}/y-kien/AAAA" },
        LetterKind.AppraisalShort => Appraiser(kind) with { Link = $"{Site}/y-kien/AAAA" },
        LetterKind.Returned => Decided(kind) with { Reason = "Ghi rõ chỉ tiêu đo được:\n- số buổi tiếp xúc;\n- tỷ lệ kiến nghị được trả lời.", Points = "Chỉ tiêu chưa có số liệu kiểm chứng được\nCả phần “Nội dung”", Link = $"{Site}/dang-ky/tiep/AAAA", LinkExpires = Due.AddDays(90) },
        LetterKind.Rejected => Decided(kind) with { Reason = "Nội dung trùng với mô hình DVK-2026-0031 của cùng đơn vị.", Link = $"{Site}/ho-so/DVK-2027-0042" },
        LetterKind.StageDeclined => Decided(kind) with { StageName = "Đề nghị cấp trên khen thưởng", Reason = "Đã đủ số lượng đề nghị của năm 2027.", Link = $"{Site}/ho-so/DVK-2027-0042" },
        LetterKind.StageApproved => Decided(kind) with { Feedback = "Bổ sung số liệu kiểm chứng.\n\nNêu rõ cách duy trì sau năm 2027.", Link = $"{Site}/ho-so/DVK-2027-0042" },
        LetterKind.SetUpTest => new(kind, "Mai Thị Lan", Bloc) { Link = $"{Site}/cai-dat" },
        LetterKind.DeviceRemembered => new(kind, "Mai Thị Lan", Bloc) { Browser = "Chrome, Windows, 203.0.113.7", SignedInAt = Due, Link = $"{Site}/viec/phien" },
        LetterKind.MessageToOwner => Decided(kind) with { Reason = "Danh sách hộ tham gia lấy từ tháng nào?\nXin gửi bản có chữ ký.", Link = $"{Site}/dang-ky/tiep/AAAA" },
        LetterKind.MessageToReviewer => Approver(kind) with { Person = "Mai Thị Lan, Trưởng Ban Tuyên giáo và Dân vận", Reason = "Đề nghị đồng chí xác nhận số hộ.", Summary = "", Files = 0, Due = null },
        _ => Later(kind),
    };

    /// <summary>What comes after the stages of registration.</summary>
    private static LetterFacts Later(LetterKind kind) => kind switch
    {
        LetterKind.Commendation => Submitter(kind) with { Award = "Giấy khen", DecisionNumber = "05-QĐ/ĐUK", DecisionDate = new(2027, 6, 30), Link = $"{Site}/giay-khen/7K2M-9QXA" },
        LetterKind.AwardAmended => Changed(kind) with { DecisionNumber = "07-QĐ/ĐUK", Reason = "Ghi đúng tên tập thể theo quyết định thành lập." },
        LetterKind.AwardRevoked => Changed(kind) with { DecisionNumber = "08-QĐ/ĐUK", Reason = "Số liệu kê khai không đúng thực tế." },
        LetterKind.NominationSent => Submitter(kind) with { Recipient = "Ban Tuyên giáo và Dân vận Tỉnh ủy", Code = "DN-2027-0003", Award = "Giấy khen", DecisionNumber = "05-QĐ/ĐUK", DecisionDate = new(2027, 6, 30), Reason = "Mô hình đã lan ra ba đơn vị.", Link = $"{Site}/de-nghi/xem/AAAA", LinkExpires = Due.AddDays(180) },
        LetterKind.ContactBroken => new(kind, "Đỗ Văn Minh", Bloc)
        {
            Code = "DVK-2027-0042",
            Contact = "bithu.hdnd@khoi.example.vn",
            Owner = "Võ Thị Giang, Bí thư chi bộ",
            Fault = "550 5.1.1 The email account does not exist",
            Link = $"{Site}/can-bo/thu",
        },
        LetterKind.EvidenceInfected => Submitter(kind) with { File = "bao-cao.docx", Threat = "Eicar-Test-Signature", Link = $"{Site}/ho-so/DVK-2027-0042" },
        LetterKind.EvidenceQuarantined => Submitter(kind) with { Recipient = "Đỗ Văn Minh", File = "bao-cao.docx", Threat = "Eicar-Test-Signature", Link = $"{Site}/can-bo/minh-chung" },
        LetterKind.TestLetter => new(kind, "Đỗ Văn Minh", Bloc) { Code = "DVK-2027-0042", Summary = "Đã nhận đăng ký mô hình" },
        LetterKind.SignInCode => new(kind, "Mai Thị Lan", Bloc) { StepUpCode = "508213" },
        LetterKind.ReportRequest => Submitter(kind) with { Report = "Báo cáo 6 tháng đầu năm 2027", Due = Due, Link = $"{Site}/bao-cao/AAAA" },
        LetterKind.ReportReminder => Submitter(kind) with { Report = "Báo cáo 6 tháng đầu năm 2027", Due = Due, Reminder = 2, Link = $"{Site}/bao-cao/AAAA" },
        LetterKind.ReportCode => Submitter(kind) with { StepUpCode = "518204" },
        LetterKind.RetirementProposed => Approver(kind) with { Missed = "Báo cáo 6 tháng đầu năm 2027\nBáo cáo 9 tháng 2027" },
        LetterKind.RemedyReminder => Submitter(kind) with { Finding = "Danh sách hộ tham gia chưa có chữ ký.", Remedy = "Lấy đủ chữ ký của các hộ.", Due = Due, Link = $"{Site}/bao-cao/AAAA" },
        LetterKind.ContinueLink => Submitter(kind) with { Link = $"{Site}/bao-cao/AAAA" },
        LetterKind.PublicityRequest or LetterKind.PublicationCode => Shown(kind),
        LetterKind.ReplicationNotice => Submitter(kind) with { Adopter = "Đảng ủy Cục Thuế tỉnh (DVK-2027-0051)", Link = $"{Site}/ho-so/DVK-2027-0051" },
        LetterKind.WithdrawalCode => Submitter(kind) with { StepUpCode = "508134" },
        LetterKind.WithdrawalConfirmed or LetterKind.Reopened => Submitter(kind) with { StageName = "Chi bộ, cấp ủy cơ sở cho ý kiến", Reason = "Đơn vị sáp nhập, sẽ đăng ký lại cùng đơn vị mới.", Link = $"{Site}/ho-so/DVK-2027-0042" },
        LetterKind.DossierWithdrawn => Approver(kind) with { Summary = "", Files = 0, Due = null, Reason = "Đơn vị sáp nhập, sẽ đăng ký lại cùng đơn vị mới.", Link = $"{Site}/ho-so/DVK-2027-0042" },
        LetterKind.CoOwnerInvited => Submitter(kind) with { Code = "", Recipient = "ban.be@donvi.example.vn", Person = "tiep.xuc.cu.tri@vanphong.example.vn", Link = $"{Site}/dang-ky/tiep/AAAA", LinkExpires = Due.AddDays(90) },
        LetterKind.MyDossiersCode => Submitter(kind) with { Code = "", StepUpCode = "618204" },
        LetterKind.LateCode => new(kind, "phu.trach@donvi.example.vn", Bloc) { Unit = Unit, Uses = 2, Reason = "Đơn vị mới sáp nhập, được lùi thời hạn.", StepUpCode = "K7QX-M2P9DA", Link = $"{Site}/dang-ky", LinkExpires = Due },
        LetterKind.EnteredForYou => Submitter(kind) with { Person = "Lê Thị Thu, Chuyên viên Văn phòng Đảng ủy Khối", Link = $"{Site}/dang-ky/tiep/AAAA", LinkExpires = Due.AddDays(90) },
        LetterKind.DecisionNotice => Approver(kind) with { Summary = "", Files = 0, Due = null, StageName = "Đảng ủy cấp trên xét duyệt", Person = "Mai Thị Lan, Trưởng Ban Tuyên giáo và Dân vận", Reason = "Trùng với nhiệm vụ thường xuyên.", Link = $"{Site}/ho-so/DVK-2027-0042" },
        _ => OfPeriods(kind),
    };

    /// <summary>About reports of periods and the conferences on them.</summary>
    private static LetterFacts OfPeriods(LetterKind kind) => kind switch
    {
        LetterKind.UnitReportRequest => new(kind, "Trần Văn An", Bloc) { Period = "2027-h1", Unit = "Đảng ủy cơ quan Tỉnh đoàn", Due = Due, Link = $"{Site}/don-vi/AAAA" },
        LetterKind.UnitReportReminder => new(kind, "Trần Văn An", Bloc) { Period = "2027-nam", Unit = "Đảng ủy cơ quan Tỉnh đoàn", Due = Due, Link = $"{Site}/don-vi/AAAA" },
        LetterKind.LeaderDigest => new(kind, "Nguyễn Thành Nam", Bloc) { Report = "07/2027", Points = "2 báo cáo kỳ chưa khóa: 6 tháng đầu năm 2027, năm 2026.\n4 hồ sơ quá hạn cho ý kiến, lâu nhất là DVK-2027-0042.", Link = $"{Site}/viec" },
        LetterKind.ConclusionTask or LetterKind.ConclusionReminder => new(kind, "Trần Văn An", Bloc) { Period = "2027-h1", Unit = "Đảng ủy cơ quan Tỉnh đoàn", Task = "Hướng dẫn ba chi bộ chưa đăng ký mô hình ở lĩnh vực kinh tế.", Due = Due, Link = $"{Site}/don-vi/AAAA" },
        LetterKind.SummaryReady => new(kind, "Đỗ Văn Minh", Bloc) { Period = "2027-h1", Link = $"{Site}/so-ket/AAAA", LinkExpires = Due.AddDays(120) },
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A new kind of letter needs its sample."),
    };

    /// <summary>What comes of a model that is shown in public.</summary>
    private static LetterFacts Shown(LetterKind kind) => kind == LetterKind.PublicationCode
        ? Submitter(kind) with { StepUpCode = "731946" }
        : Submitter(kind) with { Link = $"{Site}/bao-cao/AAAA?den=cong-khai", LinkExpires = Due.AddDays(180) };

    private static LetterFacts Submitter(LetterKind kind) => new(kind, "Văn phòng Đoàn đại biểu Quốc hội", Bloc) { Code = "DVK-2027-0042", Name = Nested, Unit = Unit };

    private static LetterFacts Changed(LetterKind kind) => Submitter(kind) with { Award = "Giấy khen", DecisionDate = new(2027, 7, 15), Link = $"{Site}/giay-khen/7K2M-9QXA" };

    private static LetterFacts Decided(LetterKind kind) => Submitter(kind) with { StageName = "Chi bộ, cấp ủy cơ sở cho ý kiến", Person = "Võ Thị Giang, Bí thư chi bộ" };

    private static LetterFacts Member(LetterKind kind) => Approver(kind) with { StageName = "Hội đồng biểu quyết", Stage = StageKind.CouncilVote, Link = $"{Site}/bieu-quyet/AAAA" };

    private static LetterFacts Appraiser(LetterKind kind) => Approver(kind) with { StageName = "Thẩm định, chấm điểm", Stage = StageKind.Appraisal, Summary = "", Link = $"{Site}/tham-dinh/AAAA" };

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
