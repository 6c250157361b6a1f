namespace DanVanKheo.Tour.Figures;

/// <summary>S0, P01: 225 models in the term, 79 by its middle, 23 of these at bloc level; every organisation takes part.</summary>
internal sealed class QuangBinh : IArticle
{
    private const string Term = "S0-term";
    private const string Middle = "S0-mid";

    public string Programme => "P01";

    public async Task CompareAsync(FigureDesk desk, IReadOnlyList<string> units)
    {
        await desk.BringInAsync(Register(desk.Said, units));
        var whole = await desk.OpenAsync("/can-bo/so-lieu/bieu/Bieu4?den-ngay=31/12/2025&tu-nam=2021&den-nam=2025");
        await CompareAsync(desk, Term, whole, ["total", "collective", "individual"]);
        var middle = await desk.OpenAsync("/can-bo/so-lieu/bieu/Bieu4?den-ngay=31/12/2023&tu-nam=2021&den-nam=2023");
        await CompareAsync(desk, Middle, middle, ["total", "collective", "individual", "blocLevel.total", "blocLevel.collective", "blocLevel.individual"]);
        var outcome = await desk.OutcomeAsync(2021, 2025);
        desk.Note("S0-cover", "coveragePercent", $"{desk.Said.Number("S0-cover", "coveragePercent")},0%", FigureDesk.Plain(FigureDesk.Row(outcome, "Tổ chức cơ sở đảng")[2]), outcome.Url.PathAndQuery);
        var tree = await desk.OpenAsync("/can-bo/to-chuc");
        foreach (var name in desk.Said.Texts("S0-cover", "subBlocs")) desk.Note("S0-cover", "subBlocs", name, tree.Text.Contains(name, StringComparison.OrdinalIgnoreCase) ? name : "", tree.Url.PathAndQuery);
    }

    private static async Task CompareAsync(FigureDesk desk, string figure, TestKit.Page page, string[] columns)
    {
        var cells = FigureDesk.Row(page, "Tổng");
        foreach (var (at, column) in columns.Index()) await desk.CompareAsync(figure, column, page, cells[at]);
    }

    private static PastRegister Register(SeedFigures said, IReadOnlyList<string> units)
    {
        var (collective, individual) = (said.Number(Middle, "blocLevel.collective"), said.Number(Middle, "blocLevel.individual"));
        return new PastRegister()
            .Add(collective, 2021, units, PastRegister.Bloc)
            .Add(individual, 2022, units, PastRegister.Bloc, PastRegister.Individual)
            .Add(said.Number(Middle, "collective") - collective, 2022, units)
            .Add(said.Number(Middle, "individual") - individual, 2023, units, PastRegister.Individual)
            .Add(said.Number(Term, "collective") - said.Number(Middle, "collective"), 2024, units)
            .Add(said.Number(Term, "individual") - said.Number(Middle, "individual"), 2025, units, PastRegister.Individual);
    }
}
