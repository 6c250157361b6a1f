using System.Net;
using DanVanKheo.TestKit;

namespace DanVanKheo.Tour.Scenes;

/// <summary>The front page, the languages, and the clock set to the first working day of March 2027.</summary>
internal sealed class Opening : IScene
{
    public string Title => "The house is open";

    public async Task PlayAsync(TourSetting tour)
    {
        var front = (await tour.Visitor.GetAsync("/")).Expect(HttpStatusCode.OK, "The front page");
        tour.Journal.Check(front.Document.DocumentElement.GetAttribute("lang") == "vi", $"the front page is Vietnamese: “{front.Heading}”");
        tour.Journal.Check(front.Links.Any(l => l.StartsWith("/dang-ky", StringComparison.Ordinal)), "it leads to the registration");
        tour.Journal.Check(front.Headers.ContainsKey("Content-Security-Policy"), "it carries a content security policy");

        using var foreigner = new Visitor(tour.App.Address);
        var english = await foreigner.GetAsync("/?lang=en");
        tour.Journal.Check(english.Document.DocumentElement.GetAttribute("lang") == "en" && english.Url.Query.Length == 0, $"?lang=en switches to English and stays: “{english.Heading}”", english.ToString());

        await tour.Clock.SetAsync(1, 3, 2027, 8, 0);
        var now = await tour.Clock.NowAsync();
        tour.Journal.Check(now is { Day: 1, Month: 3, Year: 2027, Hour: 8 }, $"the clock shows {now:HH:mm dd/MM/yyyy} in Vietnam");
    }
}
