using DanVanKheo.TestKit;

namespace DanVanKheo.Tour.Scenes;

/// <summary>One reviewer answers nine requests on one device: one code is enough for all. One dossier is rejected.</summary>
internal sealed class BlocReviews : IScene
{
    private const string Reason = "Nội dung trùng với nhiệm vụ thường xuyên, chưa rõ cách làm khéo.";

    public string Title => "The bloc reviews";

    public async Task PlayAsync(TourSetting tour)
    {
        using var reviewer = new Approver(tour.App.Address, tour.Mailbox, TourSetting.BlocReviewer);
        for (var i = 0; i < tour.Models.Count; i++)
        {
            var model = tour.Models[i];
            var request = await reviewer.RequestedAsync(model.Code);
            if (i == TourSetting.RejectedByBloc) await RejectAsync(tour, reviewer, model, request);
            else tour.Journal.Check(!(await reviewer.DecideAsync(request, Decision.Approve())).HasField("verdict"), $"{model.Code} approved by the bloc");
        }

        var codes = (await tour.Mailbox.ReadAsync(TourSetting.BlocReviewer)).Count(m => m.Key.Contains("OpinionCode", StringComparison.Ordinal));
        tour.Journal.Check(codes == 1 || tour.Options.Kills > 0, "one code was enough for the whole sitting", $"{codes} codes");
    }

    private static async Task RejectAsync(TourSetting tour, Approver reviewer, RegisteredModel model, Mail request)
    {
        var outcome = await reviewer.DecideAsync(request, Decision.Reject(Reason));
        model.Rejected = true;
        var mail = await tour.Mailbox.WaitForAsync(model.Registration.Email, model.Code, where: m => m.Key.Contains("Rejected", StringComparison.Ordinal));
        tour.Journal.Check(outcome.Text.Contains(Reason, StringComparison.Ordinal) && mail.Text.Contains(Reason, StringComparison.Ordinal), $"{model.Code} rejected; outcome and mail give the reason", outcome.ToString());
    }
}
