namespace DanVanKheo.Tour.Figures;

/// <summary>S3, P09: the bloc with its 72 organisations and its members, 37 + 63 commended in 2018, 08 proposed to the city.</summary>
internal sealed class CityBloc : IArticle
{
    private const string Award = "S3-award";
    private const string Bloc = "S3-org";

    public string Programme => "P09";

    public async Task CompareAsync(FigureDesk desk, IReadOnlyList<string> units)
    {
        var said = desk.Said;
        var (year, nominated) = ((int)said.Number(Award, "year"), said.Number(Award, "nominatedCity.individual"));
        await desk.BringInAsync(new PastRegister()
            .Add(said.Number(Award, "collective"), year, units, PastRegister.Commended(year))
            .Add(said.Number(Award, "individual") - nominated, year, units, [PastRegister.Individual, .. PastRegister.Commended(year)])
            .Add(nominated, year, units, [PastRegister.Individual, ("nominated", "city"), .. PastRegister.Commended(year)]));
        var table = await desk.OpenAsync($"/can-bo/so-lieu/bieu/Bieu3?den-ngay=31/12/{year}&tu-nam={year}&den-nam={year}");
        var commended = FigureDesk.Row(table, "Khen thưởng");
        foreach (var (at, path) in ((string[])["total", "collective", "individual"]).Index()) await desk.CompareAsync(Award, path, table, commended[at]);
        await desk.CompareAsync(Award, "nominatedCity.individual", table, FigureDesk.Row(table, "Đề nghị cấp trên")[2]);
        await CompareBlocAsync(desk);
    }

    private static async Task CompareBlocAsync(FigureDesk desk)
    {
        var outcome = await desk.OutcomeAsync(2018, 2018);
        await desk.CompareAsync(Bloc, "units", outcome, FigureDesk.Row(outcome, "Tổ chức cơ sở đảng")[0]);
        var units = await desk.OpenAsync("/can-bo/so-lieu/bieu/Bieu5?den-ngay=31/12/2018&tu-nam=2018&den-nam=2018");
        await desk.CompareAsync(Bloc, "committees", units, FigureDesk.Row(units, "Đảng bộ cơ sở")[0]);
        await desk.CompareAsync(Bloc, "cells", units, FigureDesk.Row(units, "Chi bộ cơ sở")[0]);
        var page = await desk.OpenAsync("/can-bo/to-chuc/don-vi/khoi");
        var figures = page.Document.QuerySelectorAll("tr").First(r => FigureDesk.Plain(r).StartsWith("2018", StringComparison.Ordinal)).QuerySelectorAll("td").Select(c => FigureDesk.Plain(c).Replace(".", "", StringComparison.Ordinal)).ToList();
        foreach (var path in (string[])["partyMembers", "staff", "union.units", "union.members", "youth.units", "youth.members", "veterans.units", "veterans.members"])
        {
            var number = $"{desk.Said.Number(Bloc, path)}";
            desk.Note(Bloc, path, number, figures.Contains(number) ? number : string.Join(' ', figures), page.Url.PathAndQuery);
        }
    }
}
