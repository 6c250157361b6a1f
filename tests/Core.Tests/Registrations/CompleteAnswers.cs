using DanVanKheo.Registrations;

namespace DanVanKheo.Tests.Registrations;

/// <summary>A form filled in well, for a collective.</summary>
internal static class CompleteAnswers
{
    public static readonly Answers Collective = Answers.Empty.With(new Dictionary<string, string>
    {
        ["name"] = "Xe đạp yêu thương cùng em đến trường",
        ["unit"] = "tinh-doan",
        ["subject"] = "collective",
        ["subjectName"] = "Đoàn cơ sở Tỉnh đoàn",
        ["field"] = "culture-society",
        ["kind"] = "new",
        ["level"] = "bloc",
        ["content"] = "learning",
        ["situation"] = "Nhiều em học sinh vùng sâu đi bộ hơn năm cây số mỗi ngày đến trường.",
        ["method"] = "Vận động đoàn viên, doanh nghiệp góp xe cũ, sửa chữa và trao tận tay các em.",
        ["skill"] = "Mỗi chiếc xe gắn với một đoàn viên kèm học cho em.",
        ["place"] = "12 xã miền núi",
        ["forces"] = "Tỉnh đoàn chủ trì, Hội LHTN phối hợp",
        ["target"] = "Trao 200 xe đạp trước 30/09/2027",
        ["indicators"] = """[["Số xe trao","chiếc","0","200","30/09/2027"]]""",
        ["start"] = "01/03/2027",
        ["end"] = "31/10/2027",
        ["product"] = "Danh sách em được trao xe",
        ["spread"] = "Nhân rộng ra toàn tỉnh năm sau",
        ["email"] = "lien.he@example.vn",
        ["phone"] = "0912345678",
        ["consent"] = "yes",
    });
}
