using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Revisions;
using DanVanKheo.Rules;
using static DanVanKheo.Functions.Tests.Pages.Samples;

namespace DanVanKheo.Functions.Tests.Pages;

/// <summary>One question of every kind, and one problem on each.</summary>
internal static class SampleFields
{
    public static IReadOnlyList<FieldView> All { get; } =
    [
        new(Question("name", FieldKind.Line, "Tên mô hình", "Ngắn gọn, dễ nhớ; từ 10 đến 300 ký tự.", least: 10), Nested, []),
        new(Question("unit", FieldKind.Choice, "Chi bộ, tổ chức đảng đăng ký"), "u1", [.. Enumerable.Range(1, 9).Select(i => new FieldOption($"u{i}", new($"{Unit} {i}", $"{Unit} {i}")))]),
        new(Question("subject", FieldKind.Choice, "Chủ thể của mô hình"), "", [new("collective", new("Tập thể", "A collective")), new("individual", new("Cá nhân", "An individual"))]),
        new(Question("skill", FieldKind.Text, "Mô hình “khéo” ở điểm nào", "Nêu cách làm riêng, việc khó đã gỡ được nhờ vận động.", least: 30, most: 2000), Hostile, []),
        new(Question("start", FieldKind.Date, "Ngày bắt đầu", "Ví dụ: 01/03/2027", most: 10), "31/02/2027", []),
        new(Indicators, """[["Số buổi <b>tiếp xúc</b>","buổi","0","mười hai","30/09/2027"]]""", []),
        new(Question("budget", FieldKind.Money, "Kinh phí, nguồn lực (đồng)", "Chỉ ghi số; ví dụ: 2.900.000.000", required: false, most: 20), "2,9 tỷ", []),
        new(Question("email", FieldKind.Email, "Thư điện tử của người liên hệ", "Mã xác nhận và kết quả sẽ gửi đến địa chỉ này."), "", []),
        new(Question("phone", FieldKind.Phone, "Điện thoại của người liên hệ", "Ví dụ: 0912345678"), "0912345678", []),
        new(Question("consent", FieldKind.Consent, "Đồng ý để dữ liệu cá nhân trong hồ sơ được xử lý nhằm xét duyệt, khen thưởng và thống kê mô hình (Luật 91/2025/QH15)."), "yes", []),
    ];

    /// <summary>After a return: what was not asked for is read, not typed.</summary>
    public static IReadOnlyList<FieldView> Locked { get; } =
    [
        new(Question("name", FieldKind.Line, "Tên mô hình"), "", []) { Lock = FieldLock.NotAsked, Readable = Hostile },
        new(Question("skill", FieldKind.Text, "Mô hình “khéo” ở điểm nào", least: 30, most: 2000), Nested, []),
        new(Question("email", FieldKind.Email, "Thư điện tử của người liên hệ"), "", []) { Lock = FieldLock.Submitter, Readable = "" },
    ];

    private static FormField Indicators => Question("indicators", FieldKind.Rows, "Chỉ tiêu đo được", "Ít nhất một chỉ tiêu.") with
    {
        Columns = [Question("name", FieldKind.Line, "Tên chỉ tiêu"), Question("unit", FieldKind.Line, "Đơn vị tính"), Question("baseline", FieldKind.Number, "Hiện trạng"), Question("goal", FieldKind.Number, "Chỉ tiêu"), Question("due", FieldKind.Date, "Hạn")],
    };

    public static IReadOnlyList<FieldProblem> Problems { get; } =
    [
        new("name", "TooShort", 10, 4), new("subject", "ChoiceMissing"), new("skill", "TooLong", 2000, 2150), new("start", "NotDate"),
        new("indicators-0-goal", "NotFigure"), new("budget", "NotMoney"), new("email", "Missing"), new("consent", "ConsentMissing"),
    ];
}
