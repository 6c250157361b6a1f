using System.Net;
using System.Text.RegularExpressions;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;

namespace DanVanKheo.Functions.Tests.FollowUps;

/// <summary>Fills in a draft that is open in a browser already and sends it.</summary>
internal static partial class Registering
{
    /// <returns>The code of the new dossier.</returns>
    public static async Task<string> FinishAsync(Mailbox mailbox, Visitor browser, Registration model)
    {
        foreach (var step in (string[])["khai-quat", "noi-dung", "ket-qua"])
        {
            var form = (await browser.GetAsync("/dang-ky/" + step)).Form("/dang-ky/" + step);
            foreach (var (field, value) in model.Step(step)) form.Fill(field, value);
            (await form.SubmitAsync()).Expect(HttpStatusCode.OK, $"Sending the step {step}");
        }

        var seen = await mailbox.SeenAsync(model.Email);
        var page = await People.AskForCodeAsync(browser);
        var code = (await mailbox.WaitForAsync(model.Email, "", seen, m => m.Key.Contains("SubmissionCode", StringComparison.Ordinal))).Code;
        page = (await page.Form("/dang-ky/ma").Fill("code", code).SubmitAsync()).Expect(HttpStatusCode.OK, "The receipt");
        return Code().Match(page.Text).Value;
    }

    [GeneratedRegex(@"DVK-\d{4}-\d{4}")]
    private static partial Regex Code();
}
