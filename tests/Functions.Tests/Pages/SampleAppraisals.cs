using DanVanKheo.Appraisals;
using static DanVanKheo.Functions.Tests.Pages.Samples;

namespace DanVanKheo.Functions.Tests.Pages;

/// <summary>A panel of three, one of whom stepped aside and one of whom has not handed in.</summary>
internal static class SampleAppraisals
{
    private const string Code = "DVK-2027-0042";
    private const string Address = "/tham-dinh/ho-so/" + Code;

    private static readonly CriteriaSet Set = new("mac-dinh-2026", 2026,
        [
            new("can-thiet", new("Sự cần thiết, gắn nhiệm vụ chính trị, việc khó, điểm nóng", "Need: political task, difficult matter, hot spot"), 15, new("Xuất phát từ việc khó.", "Starts from a difficulty.")),
            new("tinh-kheo", new("Tính “khéo”, sáng tạo, tiết kiệm", "Skill, creativity, thrift"), 20, new("Cách làm riêng.", "A way of its own."), 10),
            new("ket-qua", new("Kết quả đo được so với chỉ tiêu", "Measured results against the goals"), 25),
        ],
        [new("tuyen-duong", 80, new("Tuyên dương cấp khối", "Commend at bloc level")), new("khong-cong-nhan", 0, new("Không công nhận", "Do not recognise"))]);

    private static readonly SheetDraft Draft = new(
        new Dictionary<string, ScoreLine> { ["can-thiet"] = new("14,5"), ["tinh-kheo"] = new("9", Hostile), ["ket-qua"] = new("hai mươi", Long) },
        "Bổ sung số liệu kiểm chứng.",
        "Cần hỏi lại đơn vị.");

    private static readonly ScoreSheet High = new([new("can-thiet", 14.5m, ""), new("tinh-kheo", 18, Hostile), new("ket-qua", 25, "")], "Bổ sung số liệu kiểm chứng.", "Cần hỏi lại.");

    private static readonly ScoreSheet Low = new([new("can-thiet", 10, ""), new("tinh-kheo", 1.5m, Long), new("ket-qua", 12, "Chưa đủ chỉ tiêu.")]);

    public static readonly AppraisalTable Table = new(
        Set,
        [new("Phạm Thị Dung", "Bí thư Đảng ủy", High, Now), new("Đặng Minh Hải", "Bí thư Đảng ủy", Low, Now.AddHours(3))],
        AppraisalResult.Of(Set, [High, Low]),
        [new("Hoàng Văn Đức", "Bí thư Đảng ủy", AssignmentState.Drafted), new("Bùi Thị Hạnh", "Bí thư Đảng ủy", AssignmentState.Asked)],
        1,
        [new("Võ Thị Giang", Hostile, Now, "Bùi Thị Hạnh")]);

    public static readonly ConflictView Conflict = new(Address, Code, Nested, Unit, "Phạm Thị Dung", "Bí thư Đảng ủy", "Thẩm định, chấm điểm", Due, false, false, new(), [], false, null, Nonce);

    public static readonly ScoreSheetView Sheet = new(
        Address, Code, Nested, Unit, "Phạm Thị Dung", "Bí thư Đảng ủy", "Thẩm định, chấm điểm", Due, false, Sections, Files, Set, SheetDraft.Empty, null, [], "", null, new(2, 5), null, true, null, Nonce);

    public static readonly ScoreSheetView WrongSheet = Sheet with
    {
        Unit = null,
        Overdue = true,
        Draft = Draft,
        SavedAt = Now,
        Problems = [new("points-ket-qua", "NotPoints", 25m), new("comment-tinh-kheo", "CommentMissing", 10), new("code", "CodeMissing")],
        Others = Table,
        Notice = "Next.Code",
        Verified = false,
        CodeSentTo = "bithu.kehoach@khoi.example.vn",
    };

    public static readonly SheetOutcomeView Outcome = new(Address, Code, Nested, "Thẩm định, chấm điểm", SheetEnd.Submitted, Set, Table.Sheets[0], "", Table, new(3, 5), null, Nonce);

    public static readonly PrintedSheetView Printed = new(Address, Code, Long, Unit, "Thẩm định, chấm điểm", "Phạm Thị Dung", "Bí thư Đảng ủy", Set, Draft, High, Now);

    public static readonly BoardView Board = new(
        [
            new(Code, Nested, Unit, Due, [new("Phạm Thị Dung", AssignmentState.Submitted, null), new("Hoàng Văn Đức", AssignmentState.Drafted, $"/can-bo/tham-dinh/{Code}/2"), new("Võ Thị Giang", AssignmentState.Recused, null)], ["Bùi Thị Hạnh"], 1),
            new("DVK-2027-0043", Hostile, Unit, Due, [new("Hoàng Văn Đức", AssignmentState.Asked, "/can-bo/tham-dinh/DVK-2027-0043/1")], [], 0),
        ],
        [new("Phạm Thị Dung", "Bí thư Đảng ủy", 2, 0, 10), new("Bùi Thị Hạnh", "Bí thư Đảng ủy", 0, 1, 10)],
        Nonce);

    public static readonly ReassignView Reassign = new(
        $"/can-bo/tham-dinh/{Code}/2", Code, Long, "Hoàng Văn Đức", [new("tham-dinh-1", "Bùi Thị Hạnh, Bí thư Đảng ủy (0)"), new("tham-dinh-4", "Cao Văn Uy, Ủy viên Ban Thường vụ (3)")], "tham-dinh-4", Hostile, [new("reason", "RecusalReasonTooShort", 10)], Nonce);
}
