using System.Diagnostics;
using DanVanKheo.TestKit;
using DanVanKheo.Tour.Figures;

namespace DanVanKheo.Tour.Programmes;

/// <summary>One programme on an application of its own: the figures of its article are compared, then a representative dossier goes its whole route.</summary>
internal sealed class ProgrammeRun(ProgrammeSample sample, SeedFigures said, string? assembly, TextWriter output)
{
    private const string Reader = "vanphong@khoi.example.vn";

    public async Task<IReadOnlyList<FigureLine>> RunAsync()
    {
        var watch = Stopwatch.StartNew();
        await using var app = await AppProcess.StartAsync(assembly, new Dictionary<string, string> { ["App__Programme"] = sample.File, ["App__Bloc"] = sample.Bloc });
        using var mailbox = new Mailbox(app.Address);
        using var clock = new ClockDriver(app.Address);
        await clock.SetAsync(1, 3, 2027, 8, 0);
        using var officer = new Officer(app.Address, mailbox, Reader);
        var desk = new FigureDesk(officer, said);
        try
        {
            await officer.SignInAsync();
            var definition = await officer.GetAsync("/can-bo/chuong-trinh");
            output.WriteLine($"\n{sample.Number}  {definition.Heading}");
            // Before the representative dossier, which would stand among what is counted.
            await CompareAsync(app.Address, mailbox, desk);
            await WalkAsync(app.Address, mailbox);
            output.WriteLine(FormattableString.Invariant($"     {watch.Elapsed.TotalSeconds:0.0} s, {desk.Lines.Count} figures"));
            return desk.Lines;
        }
        catch (Exception failed) when (failed is UnexpectedPageException or TimeoutException or InvalidOperationException or KeyNotFoundException or ArgumentOutOfRangeException)
        {
            output.WriteLine($"     {failed.Message}");
            return [.. desk.Lines, new(sample.Number, "", "runs", failed.Message.Split('\n')[0], "")];
        }
    }

    /// <summary>What a unit would register.</summary>
    public static Registration Sample(string unit, string subject) => new()
    {
        Name = "Tổ dân vận khéo cùng dân làm đường hoa",
        Unit = unit,
        Subject = subject,
        SubjectName = subject == "individual" ? "Nguyễn Thị Minh Tâm" : "Tổ dân vận số 3",
        Position = subject == "individual" ? "Chuyên viên" : "",
        Duty = subject == "individual" ? "Được phân công phụ trách công tác dân vận của đơn vị." : "",
        Email = "dang.ky@donvi.example.vn",
        Approver = "",
    };

    private async Task WalkAsync(Uri home, Mailbox mailbox)
    {
        using var applicant = new Applicant(home, mailbox);
        using var walk = new RouteWalk(home, mailbox);
        var code = await applicant.RegisterAsync(Sample(sample.Unit, sample.Subject));
        var stages = await walk.ToEndAsync(code);
        output.WriteLine($"     ✔ {code}: {string.Join(" → ", stages)}");
    }

    private async Task CompareAsync(Uri home, Mailbox mailbox, FigureDesk desk)
    {
        IArticle[] articles = [new QuangBinh(), new Bicycles(), new HalfYear2024(), new HanoiContest(home, mailbox), new CityBloc(), new EmulationWorks(), new Youth(), new TradeUnion(), new LamHa()];
        if (articles.FirstOrDefault(a => a.Programme == sample.Number) is not { } article) return;
        using var browser = new Visitor(home);
        var form = await (await browser.GetAsync("/dang-ky")).Form("/dang-ky").SubmitAsync();
        await article.CompareAsync(desk, form.FormWith("unit").Choices("unit"));
    }
}
