using System.Text;
using DanVanKheo.TestKit;

namespace DanVanKheo.Functions.Tests.Imports;

/// <summary>Lists of registrations as CSV.</summary>
internal static class Lists
{
    private static readonly string[] Head =
    [
        "STT", "name", "unit", "subject", "subjectName", "field", "kind", "level", "situation", "method", "skill", "place", "forces", "target", "indicators-0-name",
        "Chỉ tiêu đo được 1: Đơn vị tính", "Chỉ tiêu đo được 1: Hiện trạng", "Chỉ tiêu đo được 1: Chỉ tiêu", "Chỉ tiêu đo được 1: Hạn", "start", "end", "product", "spread", "email", "phone", "consent",
    ];

    public static string Mark() => Guid.NewGuid().ToString("N")[..8];

    /// <summary>Names of one unit that are not alike.</summary>
    public static string Name(string mark, int number) => $"Mô hình {mark}{number} {Word(number)} vận{number} khéo{number}";

    public static string Email(string mark, int number) => $"{mark}{number}@donvi.example.vn";

    public static Upload Of(string mark, int count, string unit = "hoi-phu-nu", Action<int, Dictionary<string, string>>? change = null)
    {
        var text = new StringBuilder(string.Join(';', Head.Select(h => h == "indicators-0-name" ? "Tên chỉ tiêu" : h))).Append('\n');
        for (var i = 1; i <= count; i++)
        {
            var row = Row(mark, i, unit);
            change?.Invoke(i, row);
            text.AppendJoin(';', Head.Select(h => $"\"{row.GetValueOrDefault(h, "").Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Append('\n');
        }

        return Clerk.Csv(text.ToString(), $"ds-{mark}.csv");
    }

    private static Dictionary<string, string> Row(string mark, int number, string unit) => new()
    {
        ["STT"] = $"{number}", ["name"] = Name(mark, number), ["unit"] = unit, ["subject"] = "Tập thể", ["subjectName"] = $"Tổ {mark} {number}", ["field"] = "KT", ["kind"] = "Mới", ["level"] = "Cơ sở",
        ["situation"] = "Nhiều hộ dân còn băn khoăn khi tham gia; việc tuyên truyền theo lối cũ chưa đến được từng nhà trong địa bàn.",
        ["method"] = "Chia tổ đến từng hộ, lắng nghe trước khi vận động; mỗi đảng viên phụ trách năm hộ, họp rút kinh nghiệm hằng tháng.",
        ["skill"] = "Lấy người có uy tín trong dòng họ làm nòng cốt, nói đi đôi với làm.",
        ["place"] = "Phường Đồng Hải", ["forces"] = "Chi bộ chủ trì", ["target"] = "Vận động 50 hộ tham gia.", ["indicators-0-name"] = "Số hộ",
        ["Chỉ tiêu đo được 1: Đơn vị tính"] = "hộ", ["Chỉ tiêu đo được 1: Hiện trạng"] = "0", ["Chỉ tiêu đo được 1: Chỉ tiêu"] = "1.200", ["Chỉ tiêu đo được 1: Hạn"] = "30/09/2027",
        ["start"] = "01/03/2027", ["end"] = "31/10/2027", ["product"] = "Danh sách hộ tham gia có chữ ký.", ["spread"] = "Duy trì hằng năm.", ["email"] = Email(mark, number), ["phone"] = "912345678", ["consent"] = "x",
    };

    private static string Word(int number) => new((char)('a' + number % 26), 3);
}
