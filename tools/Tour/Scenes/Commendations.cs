using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using DanVanKheo.TestKit;

namespace DanVanKheo.Tour.Scenes;

/// <summary>Decisions are issued without a gap, certificates can be checked, subjects get one letter each, exemplars become public.</summary>
internal sealed partial class Commendations : IScene
{
    public string Title => "Commendations are issued";

    public async Task PlayAsync(TourSetting tour)
    {
        using var officer = new Approver(tour.App.Address, tour.Mailbox, TourSetting.CommendationOfficer);
        var numbers = new List<int>();
        foreach (var model in tour.Accepted)
        {
            var request = await officer.RequestedAsync(model.Code);
            var outcome = await officer.DecideAsync(request, Decision.Commend("08/03/2027"));
            var letter = await tour.Mailbox.WaitForAsync(model.Registration.Email, model.Code, where: IsCommendation);
            var number = DecisionNumber().Match(letter.Text);
            if (number.Success) numbers.Add(int.Parse(number.Groups[1].Value, CultureInfo.InvariantCulture));
            tour.Journal.Check(!outcome.HasField("verdict") && number.Success, $"{model.Code} commended by decision {number.Value}", letter.ToString());
            await CheckCertificateAsync(tour, model, letter, number.Value);
        }

        tour.Journal.Check(numbers.Order().SequenceEqual(Enumerable.Range(1, tour.Accepted.Count)), $"the decisions are numbered 01 to {tour.Accepted.Count:D2} without a gap", string.Join(' ', numbers));
        await CheckGalleryAsync(tour);
    }

    private static async Task CheckCertificateAsync(TourSetting tour, RegisteredModel model, Mail letter, string number)
    {
        var page = (await tour.Visitor.GetAsync(letter.Link.PathAndQuery)).Expect(HttpStatusCode.OK, "The certificate of the letter");
        var right = page.Url.AbsolutePath.StartsWith("/giay-khen/", StringComparison.Ordinal)
            && page.Text.Contains(number, StringComparison.Ordinal)
            && page.Text.Contains(model.Registration.SubjectName, StringComparison.Ordinal);
        tour.Journal.Check(right && page.Document.QuerySelector("svg") is not null, $"its certificate page names subject and decision and has a QR code: {page.Url.AbsolutePath}", page.ToString());
    }

    private static async Task CheckGalleryAsync(TourSetting tour)
    {
        var gallery = (await tour.Visitor.GetAsync("/mo-hinh")).Expect(HttpStatusCode.OK, "The gallery");
        var shown = tour.Models.Where(m => gallery.Links.Any(l => l.EndsWith("/mo-hinh/" + m.Code, StringComparison.Ordinal))).ToList();
        var agreed = tour.Accepted.Where(m => m.Registration.Publish).ToList();
        tour.Journal.Check(shown.SequenceEqual(agreed), $"the gallery shows the {agreed.Count} commended models whose people agreed", string.Join(' ', shown.Select(m => m.Code)));

        var exemplar = (await tour.Visitor.GetAsync("/mo-hinh/" + agreed[0].Code)).Expect(HttpStatusCode.OK, "A public exemplar page");
        var discreet = !exemplar.Html.Contains(agreed[0].Registration.Email, StringComparison.OrdinalIgnoreCase) && !exemplar.Html.Contains("0912345678", StringComparison.Ordinal);
        tour.Journal.Check(exemplar.Text.Contains(agreed[0].Registration.Name, StringComparison.Ordinal) && discreet, "an exemplar page tells the model and no contact data", exemplar.ToString());

        var hidden = await tour.Visitor.GetAsync("/mo-hinh/" + tour.Models.First(m => !m.Registration.Publish).Code);
        tour.Journal.Check(hidden.Status == HttpStatusCode.NotFound, "without consent there is no page", hidden.ToString());
    }

    private static bool IsCommendation(Mail mail) => mail.Key.Contains("|Commendation|", StringComparison.Ordinal);

    [GeneratedRegex(@"(\d{2,})-QĐ/ĐUK")]
    private static partial Regex DecisionNumber();
}
