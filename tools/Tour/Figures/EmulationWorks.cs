namespace DanVanKheo.Tour.Figures;

/// <summary>S3, P11: 93 works in four groups, 18 of the last about administrative reform, by 69 of 72 organisations and 03 mass organisations.</summary>
internal sealed class EmulationWorks : IArticle
{
    private const string Figure = "S3-works";
    private const string Reform = "adminReformWithinGroup4";
    private const string Section = "Nhóm công trình";

    public string Programme => "P11";

    public async Task CompareAsync(FigureDesk desk, IReadOnlyList<string> units)
    {
        var said = desk.Said;
        var mass = units.Where(u => !u.Contains("bo-", StringComparison.Ordinal)).ToList();
        List<string> taking = [.. units.Except(mass).Take((int)said.Number(Figure, "unitsRegistered")), .. mass];
        string[] ids = ["1-xay-dung-dang", "2-don-vi", "3-nq54", "4-dot-pha"];
        var register = new PastRegister();
        foreach (var ((name, count), id) in said.Numbers(Figure, "groups").Zip(ids)) register.Add(id == ids[^1] ? count - said.Number(Figure, Reform) : count, 2018, taking, ("group", id));
        await desk.BringInAsync(register.Add(said.Number(Figure, Reform), 2018, taking, ("group", "4-dot-pha.cchc")));
        var page = await desk.OutcomeAsync(2018, 2018);
        foreach (var (name, _) in said.Numbers(Figure, "groups")) await desk.CompareAsync(Figure, "groups." + name, page, FigureDesk.Row(page, name, Section)[0]);
        await desk.CompareAsync(Figure, Reform, page, FigureDesk.Row(page, "07 chương trình đột phá: cải cách hành chính", Section)[0]);
        await desk.CompareAsync(Figure, "total", page, FigureDesk.Row(page, "Cộng", Section)[0]);
        var party = FigureDesk.Row(page, "Tổ chức cơ sở đảng");
        await desk.CompareAsync(Figure, "unitsBase", page, party[0]);
        await desk.CompareAsync(Figure, "unitsRegistered", page, party[1]);
        await desk.CompareAsync(Figure, "massOrganisations", page, FigureDesk.Row(page, "Đoàn thể, hội quần chúng")[1]);
        var missing = page.Document.QuerySelectorAll("details li").Length;
        desk.Note(Figure, "the names of the missing", $"{said.Number(Figure, "unitsBase") - said.Number(Figure, "unitsRegistered")}", $"{missing}", page.Url.PathAndQuery);
    }
}
