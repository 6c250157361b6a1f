using System.Globalization;
using DanVanKheo.TestKit;
using DanVanKheo.Tour.Programmes;

namespace DanVanKheo.Tour.Figures;

/// <summary>S2, P08: six clusters, the best team of each goes on to the final; prizes on 15/10/2024. Played with two teams in each cluster.</summary>
internal sealed class HanoiContest(Uri home, Mailbox mailbox) : IArticle
{
    private const string Figure = "S2-contest";

    public string Programme => "P08";

    public async Task CompareAsync(FigureDesk desk, IReadOnlyList<string> units)
    {
        await PlayAsync(units);
        var page = await desk.OpenAsync("/can-bo/hoi-thi");
        await CompareAsync(desk, "clusters", page, 0, 0);
        desk.Note(Figure, "promoted", desk.Said.Text(Figure, "promoted"), page.Text.Contains("Chọn 1 đội có điểm cao nhất của mỗi cụm", StringComparison.Ordinal) ? "top 1 of each cluster" : "", page.Url.PathAndQuery);
        await CompareAsync(desk, "finalists", page, 1, 1);
        await ComparePrizesAsync(desk, units);
    }

    /// <summary>Two teams of each cluster stand in the preliminary round; the second of each scores more and goes on.</summary>
    private async Task PlayAsync(IReadOnlyList<string> units)
    {
        var teams = new Dictionary<string, int>();
        bool Better(string code) => teams[code] % 2 == 1;
        using var walk = new RouteWalk(home, mailbox) { Points = (code, _) => Better(code) ? 19 : 15, GoesOn = (code, stage) => stage != "so-khao" || Better(code) };
        foreach (var (index, unit) in units.Index())
        {
            using var team = new Applicant(home, mailbox);
            var code = await team.RegisterAsync(ProgrammeRun.Sample(unit, "collective") with { Name = $"Đội thi Dân vận khéo {unit} lượt {index}", SubjectName = $"Đội thi {unit}", Email = $"doi.{unit}@donvi.example.vn" });
            teams[code] = index;
            await walk.ToEndAsync(code, until: "chung-khao");
        }
    }

    private static async Task CompareAsync(FigureDesk desk, string path, Page page, int round, int fact)
    {
        var facts = page.Document.QuerySelectorAll("section")[round].QuerySelectorAll("dl.facts dd");
        await desk.CompareAsync(Figure, path, page, facts[fact]);
    }

    /// <summary>The prizes of 2024 stand in the register; the dossier of a finalist says when.</summary>
    private static async Task ComparePrizesAsync(FigureDesk desk, IReadOnlyList<string> units)
    {
        var finalists = units.Where((_, i) => i % 2 == 1).ToList();
        var day = DateOnly.ParseExact(desk.Said.Text(Figure, "awardDate"), "yyyy-MM-dd", CultureInfo.InvariantCulture);
        string[] prizes = ["giai-nhat", "giai-nhi", "giai-ba", "giai-khuyen-khich", "giai-khuyen-khich", "giai-khuyen-khich"];
        var register = new PastRegister();
        foreach (var (unit, prize) in finalists.Zip(prizes)) register.Add(1, day.Year, [unit], PastRegister.Commended(day.Year, prize, day.ToString("dd/MM", CultureInfo.InvariantCulture)));
        await desk.BringInAsync(register);
        var outcome = await desk.OutcomeAsync(day.Year, day.Year, day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture));
        var dayBefore = await desk.OutcomeAsync(day.Year, day.Year, day.AddDays(-1).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture));
        // Commended by the day and not by the day before: that is the day of the award.
        var changed = FigureDesk.Plain(FigureDesk.Row(outcome, "Khen thưởng")[0]) == $"{finalists.Count}" && FigureDesk.Plain(FigureDesk.Row(dayBefore, "Khen thưởng")[0]) == "0";
        desk.Note(Figure, "awardDate", desk.Said.Text(Figure, "awardDate"), changed ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "", outcome.Url.PathAndQuery);
    }
}
