using System.Net;
using DanVanKheo.TestKit;

namespace DanVanKheo.Tour.Scenes;

/// <summary>Every secretary answers from the link in the mail; one asks for a correction first, one forgets.</summary>
internal sealed class CellApprovals : IScene
{
    private const string Wanted = "Bổ sung chỉ tiêu đo được: số hộ tham gia và thời hạn.";
    private const string Corrected = "Hướng dẫn 120 hộ nông dân bán hàng trên sàn điện tử trước 30/09/2027.";

    public string Title => "The cells give their opinion";

    public async Task PlayAsync(TourSetting tour)
    {
        for (var i = 0; i < tour.Models.Count; i++)
        {
            var model = tour.Models[i];
            using var secretary = new Approver(tour.App.Address, tour.Mailbox, model.Registration.Approver);
            var request = await secretary.RequestedAsync(model.Code);
            model.FirstRequest = request;
            if (i == TourSetting.Forgotten)
            {
                tour.Journal.Check(request.Links.Count == 1, $"{model.Code} is asked, with one link; the secretary forgets it for now");
                await RefuseStrangersAsync(tour, model, request);
                continue;
            }

            if (i == TourSetting.ReturnedOnce) request = await ReturnAndCorrectAsync(tour, model, secretary, request);
            var outcome = await secretary.DecideAsync(request, Decision.Approve());
            tour.Journal.Check(!outcome.HasField("verdict"), $"{model.Code} approved by {secretary.Email}", outcome.ToString());
            if (i > 0) continue;
            var again = await secretary.SendAgainAsync();
            tour.Journal.Check(again.Status == HttpStatusCode.OK && !again.HasField("verdict"), "sending the same opinion again shows the outcome", again.ToString());
        }
    }

    /// <summary>Holding the link is enough to read, not to decide.</summary>
    private static async Task RefuseStrangersAsync(TourSetting tour, RegisteredModel model, Mail request)
    {
        using var stranger = new Visitor(tour.App.Address);
        var page = (await stranger.GetAsync(request.Link.PathAndQuery)).Expect(HttpStatusCode.OK, "A forwarded link");
        var bare = await stranger.PostAsync(page.Url.AbsolutePath, [new("verdict", "Approve"), new("code", "000000")]);
        tour.Journal.Check(bare.Status == HttpStatusCode.Forbidden, "a decision without the page's nonce is refused (403)", bare.ToString());
        var guessed = await page.FormWith("verdict").Fill("verdict", "Approve").Fill("code", "000000").SubmitAsync();
        tour.Journal.Check(guessed.Status == HttpStatusCode.UnprocessableEntity && guessed.HasField("verdict"), $"a guessed code is refused (422): {string.Join(' ', guessed.Problems)}", guessed.ToString());
    }

    private static async Task<Mail> ReturnAndCorrectAsync(TourSetting tour, RegisteredModel model, Approver secretary, Mail request)
    {
        var seen = await tour.Mailbox.SeenAsync(secretary.Email);
        await secretary.DecideAsync(request, Decision.Return(Wanted));
        var returned = await tour.Mailbox.WaitForAsync(model.Registration.Email, model.Code, where: m => m.Key.Contains("Returned", StringComparison.Ordinal));
        tour.Journal.Check(returned.Text.Contains(Wanted, StringComparison.Ordinal), $"{model.Code} returned; the mail says what to mend", returned.ToString());

        using var submitter = new Submitter(tour.App.Address, tour.Mailbox);
        var code = await submitter.ResubmitAsync(returned, model.Registration.Email, "ket-qua", new Dictionary<string, string> { ["target"] = Corrected });
        tour.Journal.Check(code == model.Code, "corrected and sent again under the same code", code);

        var again = await secretary.RequestedAsync(model.Code, seen);
        var page = await secretary.OpenAsync(again);
        tour.Journal.Check(page.Text.Contains(Corrected, StringComparison.Ordinal) && page.Text.Contains(Wanted, StringComparison.Ordinal), "the secretary sees the correction beside the earlier opinion", page.ToString());
        return again;
    }
}
