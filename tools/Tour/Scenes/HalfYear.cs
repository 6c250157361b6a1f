using System.Globalization;
using System.Net;
using DanVanKheo.TestKit;

namespace DanVanKheo.Tour.Scenes;

/// <summary>At midnight after 15/06 the summary is counted, frozen and mailed; its figures are those of the dossiers registered here.</summary>
internal sealed class HalfYear : IScene
{
    public string Title => "The half-year is summed up";

    public async Task PlayAsync(TourSetting tour)
    {
        await tour.Clock.SetAsync(16, 6, 2027, 0, 5);
        var mail = await tour.Mailbox.WaitForAsync(TourSetting.CommendationOfficer, "", where: m => m.Key.Contains("SummaryReady", StringComparison.Ordinal));
        tour.Journal.Check(true, $"the report owner is told: “{mail.Subject}”");

        using var owner = new Visitor(tour.App.Address);
        var page = (await owner.GetAsync(mail.Link.PathAndQuery)).Expect(HttpStatusCode.OK, "The summary page");
        tour.Journal.Check(page.Url.AbsolutePath == "/so-ket/ky/2027-h1", "the link leads to the summary without a secret in the address", page.Url.AbsolutePath);
        CheckFigures(tour, page);
        await CheckWorkbookAsync(tour, owner, page);

        var stranger = await tour.Visitor.GetAsync("/so-ket/ky/2027-h1");
        tour.Journal.Check(stranger.Status is HttpStatusCode.NotFound or HttpStatusCode.Forbidden or HttpStatusCode.Gone, "a stranger cannot open it", stranger.ToString());
    }

    private static void CheckFigures(TourSetting tour, Page page)
    {
        var figures = PageFigures.Read(page);
        foreach (var (label, expected) in Expected(tour)) CheckFigure(tour.Journal, figures, label, expected, "page");
        var listed = tour.Accepted.Count(m => page.Text.Contains(m.Code, StringComparison.Ordinal));
        var dropped = tour.Models.Any(m => m.Rejected && page.Text.Contains(m.Code, StringComparison.Ordinal));
        tour.Journal.Check(listed == tour.Accepted.Count && !dropped, $"the {listed} records behind the figures are listed; the rejected one is not");
    }

    private static async Task CheckWorkbookAsync(TourSetting tour, Visitor owner, Page page)
    {
        var link = page.Links.FirstOrDefault(l => l.EndsWith("/xlsx", StringComparison.Ordinal)) ?? "/so-ket/ky/2027-h1/xlsx";
        var file = (await owner.GetAsync(link)).Expect(HttpStatusCode.OK, "The workbook");
        var workbook = Workbook.Read(file.Body);
        tour.Journal.Check(workbook.Sheets.Count >= 2, $"the workbook opens: {file.FileName}, {file.Body.Length / 1024} KB, sheets {string.Join(", ", workbook.Sheets.Select(s => s.Name))}");
        var figures = workbook.Sheets[0].Rows.Where(r => r.Count >= 2 && int.TryParse(r[1], NumberStyles.None, CultureInfo.InvariantCulture, out _))
            .Select(r => (Label: r[0], Value: int.Parse(r[1], CultureInfo.InvariantCulture))).ToList();
        foreach (var (label, expected) in Expected(tour)) CheckFigure(tour.Journal, figures, label, expected, "workbook");
        var codes = workbook.Sheets[1].Rows.SelectMany(r => r).Count(cell => tour.Accepted.Any(m => m.Code == cell));
        tour.Journal.Check(codes == tour.Accepted.Count, $"its second sheet lists the {tour.Accepted.Count} records", $"{codes}");
    }

    private static void CheckFigure(Journal journal, IReadOnlyList<(string Label, int Value)> figures, string label, int expected, string where)
    {
        // The three figures stand first; the tables below repeat some of their words.
        var found = figures.FirstOrDefault(f => f.Label.Contains(label, StringComparison.OrdinalIgnoreCase));
        journal.Check(found.Label is not null && found.Value == expected, $"{where}: {label} {expected}", string.Join("; ", figures.Select(f => $"{f.Label} = {f.Value}")));
    }

    private static IEnumerable<(string Label, int Value)> Expected(TourSetting tour)
    {
        yield return ("Cấp Đảng bộ khối", tour.Accepted.Count(m => m.Registration.Bucket == "bloc"));
        yield return ("Tiếp tục", tour.Accepted.Count(m => m.Registration.Bucket == "continuing"));
        yield return ("Đăng ký mới", tour.Accepted.Count(m => m.Registration.Bucket == "new"));
        yield return ("Tổng", tour.Accepted.Count);
        yield return ("Tập thể", tour.Accepted.Count(m => m.Registration.Subject == "collective"));
        yield return ("Cá nhân", tour.Accepted.Count(m => m.Registration.Subject == "individual"));
    }
}
