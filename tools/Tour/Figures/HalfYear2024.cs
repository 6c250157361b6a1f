namespace DanVanKheo.Tour.Figures;

/// <summary>S1, P04: "tính đến hết ngày 15/6/2024" 182 = 02 at bloc level + 100 continuing + 80 new.</summary>
internal sealed class HalfYear2024 : IArticle
{
    private const string Figure = "S1-h1";

    public string Programme => "P04";

    public async Task CompareAsync(FigureDesk desk, IReadOnlyList<string> units)
    {
        var said = desk.Said;
        await desk.BringInAsync(new PastRegister()
            .Add(said.Number(Figure, "buckets.blocLevel"), 2024, units, PastRegister.Bloc)
            .Add(said.Number(Figure, "buckets.continuing"), 2024, units, ("kind", "continuing"))
            .Add(said.Number(Figure, "buckets.new"), 2024, units));
        var page = await desk.OpenAsync("/can-bo/so-lieu?den-ngay=15/06/2024&tu-nam=2024&den-nam=2024");
        (string Row, string Path)[] rows = [("Cấp Đảng bộ khối", "buckets.blocLevel"), ("Cấp cơ sở, tiếp tục thực hiện", "buckets.continuing"), ("Cấp cơ sở, đăng ký mới", "buckets.new"), ("Tổng", "total")];
        foreach (var (row, path) in rows) await desk.CompareAsync(Figure, path, page, FigureDesk.Row(page, row)[0]);
    }
}
