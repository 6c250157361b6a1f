using System.Globalization;

namespace DanVanKheo.Tour.Figures;

/// <summary>S4, P18: four fields with 5, 6, 4 and 5 lines of content, and the two documents of 23/12/2022.</summary>
internal sealed class LamHa : IArticle
{
    private const string Figure = "S4-fields";

    public string Programme => "P18";

    public async Task CompareAsync(FigureDesk desk, IReadOnlyList<string> units)
    {
        var page = await desk.OpenAsync("/can-bo/chuong-trinh");
        (string Row, string Path)[] fields = [("Nội dung về phát triển kinh tế", "economy"), ("Nội dung về văn hóa - xã hội", "cultureSociety"), ("Nội dung về quốc phòng - an ninh", "defenceSecurity"), ("Nội dung về xây dựng hệ thống chính trị", "politicalSystem")];
        foreach (var (row, path) in fields) await desk.CompareAsync(Figure, "contentLines." + path, page, FigureDesk.Row(page, row)[0]);
        foreach (var document in desk.Said.Texts(Figure, "documents"))
        {
            var (number, day) = (document.Split(' ')[0], DateOnly.ParseExact(document.Split(' ')[1], "yyyy-MM-dd", CultureInfo.InvariantCulture));
            var line = $"Số {number}, ngày {day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)}";
            desk.Note(Figure, "documents", document, page.Text.Contains(line, StringComparison.Ordinal) ? document : "", page.Url.PathAndQuery);
        }
    }
}
