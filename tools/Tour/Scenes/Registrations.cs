using System.Net;
using DanVanKheo.TestKit;

namespace DanVanKheo.Tour.Scenes;

/// <summary>Nine people register nine models, with a photo and a PDF each, and get their receipts.</summary>
internal sealed class Registrations : IScene
{
    public string Title => "Nine models are registered";

    public async Task PlayAsync(TourSetting tour)
    {
        for (var i = 0; i < tour.Models.Count; i++) await RegisterAsync(tour, tour.Models[i], i);
        var codes = tour.Models.Select(m => m.Code).ToList();
        tour.Journal.Check(codes.Distinct().Count() == 9, $"nine codes, none twice: {codes[0]} … {codes[^1]}", string.Join(' ', codes));
    }

    private static async Task RegisterAsync(TourSetting tour, RegisteredModel model, int number)
    {
        using var submitter = new Submitter(tour.App.Address, tour.Mailbox);
        List<Upload> evidence = [SampleFiles.Png(seed: number), SampleFiles.Pdf()];
        if (number == 0) evidence.Add(SampleFiles.Jpeg());
        model.Code = await submitter.RegisterAsync(model.Registration, evidence);

        var receipt = await tour.Mailbox.WaitForAsync(model.Registration.Email, model.Code, where: m => m.Key.Contains("Receipt", StringComparison.Ordinal));
        var status = (await tour.Visitor.GetAsync("/ho-so?ma=" + model.Code)).Expect(HttpStatusCode.OK, "The public status page");
        var silent = !status.Text.Contains(model.Registration.SubjectName, StringComparison.Ordinal) || model.Registration.Subject == "collective";
        tour.Journal.Check(receipt.Text.Contains(model.Code, StringComparison.Ordinal) && silent, $"{model.Code} registered and acknowledged: {Short(model.Registration.Name)}", status.ToString());
    }

    private static string Short(string name) => name.Length <= 60 ? name : name[..59] + "…";
}
