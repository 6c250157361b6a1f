using DanVanKheo.Imports;
using DanVanKheo.Registrations;
using DanVanKheo.Sheets;
using DanVanKheo.Tests.Programmes;

namespace DanVanKheo.Tests.Imports;

/// <summary>The form as shipped, and rows for it.</summary>
internal static class SampleForm
{
    public const string Officer = "tiep-nhan";
    public static readonly DateTimeOffset Now = new(2027, 2, 1, 3, 0, 0, TimeSpan.Zero);

    public static ImportForm Form { get; } = new(DefaultProgramme.Programme, new RegistrationForm(DefaultProgramme.Programme, DefaultProgramme.Directory), DefaultProgramme.Directory);

    /// <summary>A good row of a list of registrations, as an office writes it.</summary>
    public static Dictionary<string, string> Registration(params (string Column, string Text)[] other) => With(other, new()
    {
        ["name"] = "Xe đạp yêu thương cùng em đến trường",
        ["unit"] = "Chi bộ cơ sở Hội Liên hiệp Phụ nữ tỉnh",
        ["subject"] = "Tập thể",
        ["subjectName"] = "Hội Liên hiệp Phụ nữ tỉnh",
        ["field"] = "VH-XH",
        ["kind"] = "Mới",
        ["level"] = "Cơ sở",
        ["situation"] = "Nhiều học sinh ở các xã miền núi đi học xa, có nguy cơ bỏ học vì không có xe.",
        ["method"] = "Vận động quyên góp xe cũ, sửa lại, trao theo danh sách nhà trường lập; mỗi đảng viên giúp một em.",
        ["skill"] = "Lấy người có uy tín trong dòng họ làm nòng cốt, nói đi đôi với làm.",
        ["place"] = "Phường Đồng Hải",
        ["forces"] = "Chi bộ chủ trì",
        ["target"] = "Trao 200 xe đạp.",
        ["indicators-0-name"] = "Số xe",
        ["indicators-0-unit"] = "chiếc",
        ["indicators-0-baseline"] = "0",
        ["indicators-0-goal"] = "1.200,5",
        ["indicators-0-due"] = "46660",
        ["start"] = "1/3/2027",
        ["end"] = "31-10-2027",
        ["budget"] = "2.900.000 đồng",
        ["product"] = "Danh sách em được trao xe, có chữ ký.",
        ["spread"] = "Duy trì hằng năm.",
        ["email"] = "phunu@donvi.example.vn",
        ["phone"] = "912345678",
        ["consent"] = "Có",
        ["publish"] = "không",
    });

    /// <summary>A good line of a register of past years.</summary>
    public static Dictionary<string, string> Past(params (string Column, string Text)[] other) => With(other, new()
    {
        ["year"] = "2023",
        ["name"] = "Mẹ đỡ đầu - Kết nối yêu thương",
        ["unit"] = "Hội Liên hiệp Phụ nữ",
        ["subjectName"] = "Hội Liên hiệp Phụ nữ tỉnh",
        ["field"] = "văn hóa xã hội",
        ["outcome"] = "Giấy khen",
        ["decisionNumber"] = "12-QĐ/ĐUK",
        ["decisionDate"] = "15/12/2023",
    });

    public static SheetRow Row(int number, params string[] cells) => new(number, cells);

    private static Dictionary<string, string> With((string Column, string Text)[] other, Dictionary<string, string> cells)
    {
        foreach (var (column, text) in other) cells[column] = text;
        return cells;
    }
}
