namespace DanVanKheo.Tour.Figures;

/// <summary>S3, P14: 61 works and initiatives, 30 people commended, one Tôn Đức Thắng prize.</summary>
internal sealed class TradeUnion : IArticle
{
    private const string Figure = "S3-union";
    private const string Section = "Loại";

    public string Programme => "P14";

    public async Task CompareAsync(FigureDesk desk, IReadOnlyList<string> units)
    {
        var said = desk.Said;
        await desk.BringInAsync(new PastRegister()
            .Add(said.Number(Figure, "works"), 2018, ["cong-doan"], ("workKind", "work"))
            .Add(said.Number(Figure, "commendedIndividuals"), 2018, ["cong-doan"], [PastRegister.Individual, ("workKind", "person"), .. PastRegister.Commended(2018)])
            .Add(said.Number(Figure, "tonDucThangPrize"), 2018, ["cong-doan"], ("workKind", "prize")));
        var page = await desk.OutcomeAsync(2018, 2018);
        await desk.CompareAsync(Figure, "works", page, FigureDesk.Row(page, "Công trình, sáng kiến", Section)[0]);
        await desk.CompareAsync(Figure, "commendedIndividuals", page, FigureDesk.Row(page, "Khen thưởng", "Theo bước")[2]);
        await desk.CompareAsync(Figure, "tonDucThangPrize", page, FigureDesk.Row(page, "Giải thưởng Tôn Đức Thắng", Section)[0]);
    }
}
