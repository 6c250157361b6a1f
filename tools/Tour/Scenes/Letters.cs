using System.Net;
using DanVanKheo.TestKit;

namespace DanVanKheo.Tour.Scenes;

/// <summary>Looking back on everything that was mailed: nothing twice, no second commendation, one link each, nothing left open.</summary>
internal sealed class Letters : IScene
{
    public string Title => "Looking back on the letters";

    public async Task PlayAsync(TourSetting tour)
    {
        // Whatever would be sent a second time after a restart has had the time to be.
        await tour.Clock.AdvanceAsync(TimeSpan.FromHours(2));
        await Task.Delay(TimeSpan.FromSeconds(1));
        var mails = await tour.Mailbox.ReadAsync();
        var twice = mails.Where(m => m.Copies > 1).Select(m => $"{m.Copies} × {m.Key}").ToList();
        tour.Journal.Check(twice.Count == 0, $"{mails.Count} letters, none handed over twice", string.Join('\n', twice));

        var commendations = mails.Where(m => m.Key.Contains("|Commendation|", StringComparison.Ordinal)).ToList();
        var once = tour.Accepted.All(model => commendations.Count(m => m.Subject.Contains(model.Code, StringComparison.Ordinal)) == 1);
        tour.Journal.Check(once && commendations.Count == tour.Accepted.Count, $"{tour.Accepted.Count} commendations, exactly one for each dossier", string.Join('\n', commendations.Select(m => m.Subject)));

        var summaries = mails.Count(m => m.Key.Contains("SummaryReady", StringComparison.Ordinal));
        tour.Journal.Check(summaries == 1, "the half-year summary was announced once", $"{summaries}");
        var many = mails.Where(m => m.Links.Count > 1).ToList();
        tour.Journal.Check(many.Count == 0, "no letter has more than one link", string.Join('\n', many.Select(m => m.Subject)));
        tour.Journal.Check(tour.Mailbox.Delays == 0 || tour.Options.Kills > 0, "no letter was late", $"{tour.Mailbox.Delays} times later than 3 s");
        await CheckEndAsync(tour);
        tour.Journal.Check(tour.App.Kills == tour.Options.Kills, $"the application was killed {tour.App.Kills} times");
    }

    private static async Task CheckEndAsync(TourSetting tour)
    {
        var closed = 0;
        foreach (var model in tour.Models)
        {
            var page = (await tour.Visitor.GetAsync("/ho-so/" + model.Code)).Expect(HttpStatusCode.OK, "The status of " + model.Code);
            if (page.Text.Contains(model.Rejected ? "Không được duyệt" : "Đã khen thưởng", StringComparison.Ordinal)) closed++;
        }

        tour.Journal.Check(closed == tour.Models.Count, $"all {closed} dossiers stand where they should");
    }
}
