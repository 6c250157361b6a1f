using System.Globalization;

namespace DanVanKheo.Tour.Figures;

/// <summary>S0, P03: 2.172 bicycles worth 2,9 tỷ đồng, in two handing-overs.</summary>
internal sealed class Bicycles : IArticle
{
    private const string Figure = "S0-result";
    private const string Name = "Xe đạp trao tặng";

    public string Programme => "P03";

    public async Task CompareAsync(FigureDesk desk, IReadOnlyList<string> units)
    {
        var (bicycles, worth) = (desk.Said.Number(Figure, "indicator.0.quantity"), desk.Said.Number(Figure, "indicator.1.vnd"));
        var register = new PastRegister();
        foreach (var (share, year) in ((long, int)[])[(3, 2022), (1, 2023)]) register.Add(1, year, units, ("indicator", Name), ("achieved", Part(bicycles, share)), ("value", Part(worth, share)));
        await desk.BringInAsync(register);
        var page = await desk.OutcomeAsync(2021, 2025);
        var cells = FigureDesk.Row(page, Name);
        await desk.CompareAsync(Figure, "indicator.0.quantity", page, cells[1]);
        await desk.CompareAsync(Figure, "indicator.1.vnd", page, cells[3]);
    }

    private static string Part(long whole, long quarters) => (whole * quarters / 4).ToString(CultureInfo.InvariantCulture);
}
