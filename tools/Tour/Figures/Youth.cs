namespace DanVanKheo.Tour.Figures;

/// <summary>S3, P13: 76 young people held up by the bloc, 14 by the cluster, 47 proposed to the city and 07 to the centre; 3 of the city's 9 young citizens.</summary>
internal sealed class Youth : IArticle
{
    private const string Figure = "S3-youth";
    private const string Citizens = "Công dân trẻ tiêu biểu";

    public string Programme => "P13";

    public async Task CompareAsync(FigureDesk desk, IReadOnlyList<string> units)
    {
        var said = desk.Said;
        var (bloc, city, central) = (said.Number(Figure, "bloc"), said.Number(Figure, "nominatedCity"), said.Number(Figure, "nominatedCentral"));
        (string, string)[] ofBloc = [PastRegister.Individual, ("awardLevel", "bloc"), .. PastRegister.Commended(2018)];
        var register = new PastRegister()
            .Add(bloc - city - central, 2018, ["doan-khoi"], ofBloc)
            .Add(city, 2018, ["doan-khoi"], [.. ofBloc, ("nominated", "city")])
            .Add(central, 2018, ["doan-khoi"], [.. ofBloc, ("nominated", "central")])
            .Add(said.Number(Figure, "cluster"), 2018, ["doan-khoi"], [PastRegister.Individual, ("awardLevel", "cluster"), .. PastRegister.Commended(2018)])
            .Add(1, 2018, ["doan-khoi"], ("indicator", Citizens), ("achieved", $"{said.Number(Figure, "youngCitizens.bloc")}"), ("whole", $"{said.Number(Figure, "youngCitizens.ofCityTotal")}"));
        await desk.BringInAsync(register);
        var page = await desk.OutcomeAsync(2018, 2018);
        await desk.CompareAsync(Figure, "bloc", page, FigureDesk.Row(page, "Cấp khối", "Cấp tuyên dương")[0]);
        await desk.CompareAsync(Figure, "cluster", page, FigureDesk.Row(page, "Cấp cụm", "Cấp tuyên dương")[0]);
        await desk.CompareAsync(Figure, "nominatedCity", page, FigureDesk.Row(page, "Thành phố", "Đề nghị cấp trên")[0]);
        await desk.CompareAsync(Figure, "nominatedCentral", page, FigureDesk.Row(page, "Trung ương", "Đề nghị cấp trên")[0]);
        var citizens = FigureDesk.Row(page, Citizens);
        await desk.CompareAsync(Figure, "youngCitizens.bloc", page, citizens[1]);
        await desk.CompareAsync(Figure, "youngCitizens.ofCityTotal", page, citizens[2]);
    }
}
