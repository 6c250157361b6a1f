using System.Net;
using DanVanKheo.TestKit;

namespace DanVanKheo.Tour.Scenes;

/// <summary>What must not work does not work, and says so in Vietnamese with the right status.</summary>
internal sealed class BadInput : IScene
{
    private static readonly HttpStatusCode[] Dead = [HttpStatusCode.Gone, HttpStatusCode.NotFound];

    public string Title => "Bad input is turned away kindly";

    public async Task PlayAsync(TourSetting tour)
    {
        using var visitor = new Visitor(tour.App.Address);
        await RefusedAsync(tour, "an unknown page", visitor.GetAsync("/khong-co-trang-nay"), HttpStatusCode.NotFound);
        await RefusedAsync(tour, "an unknown dossier", visitor.GetAsync("/ho-so/DVK-2027-9999"), HttpStatusCode.NotFound);
        await RefusedAsync(tour, "an unknown certificate", visitor.GetAsync("/giay-khen/ABCD-2345"), HttpStatusCode.NotFound);
        await RefusedAsync(tour, "a forged token", visitor.GetAsync("/y-kien/" + new string('A', 43)), Dead);
        await RefusedAsync(tour, "a mangled token", visitor.GetAsync("/y-kien/xyz"), Dead);
        await RefusedAsync(tour, "a forged summary link", visitor.GetAsync("/so-ket/" + new string('B', 43)), Dead);
        await RefusedAsync(tour, "a dossier without its link", visitor.GetAsync("/y-kien/ho-so/" + tour.Models[0].Code), [.. Dead, HttpStatusCode.Forbidden]);
        await UsedLinkAsync(tour);
        await WithoutNonceAsync(tour, visitor);
        await WrongFilesAsync(tour, visitor);
    }

    private static async Task UsedLinkAsync(TourSetting tour)
    {
        using var secretary = new Visitor(tour.App.Address);
        var link = tour.Models[0].FirstRequest!.Link.PathAndQuery;
        foreach (var method in (HttpMethod[])[HttpMethod.Head, HttpMethod.Get])
        {
            var answer = await secretary.RequestAsync(method, link);
            tour.Journal.Check((int)answer.Status < 500, $"{method} on a used link is harmless ({(int)answer.Status})", answer.ToString());
        }

        var outcome = await secretary.GetAsync(link);
        tour.Journal.Check(outcome.Status == HttpStatusCode.OK && !outcome.HasField("verdict"), "a used link shows the outcome, not the form", outcome.ToString());
        var second = await secretary.PostAsync("/y-kien/ho-so/" + tour.Models[0].Code, [new("verdict", "Reject"), new("reason", "Một lý do đủ dài."), new("code", "000000")]);
        tour.Journal.Check((await tour.Visitor.GetAsync("/giay-khen/" + await CertificateAsync(tour))).Status == HttpStatusCode.OK && second.Status != HttpStatusCode.InternalServerError, "a late contrary opinion changes nothing", second.ToString());
    }

    private static async Task WithoutNonceAsync(TourSetting tour, Visitor visitor)
    {
        var step = await (await visitor.GetAsync("/dang-ky")).Form("/dang-ky").SubmitAsync();
        step.Expect(HttpStatusCode.OK, "A fresh draft");
        await RefusedAsync(tour, "a form without its nonce", visitor.PostAsync("/dang-ky/khai-quat", [new("name", "Gửi từ nơi khác")]), HttpStatusCode.Forbidden);
        await RefusedAsync(tour, "a form with a foreign nonce", visitor.PostAsync("/dang-ky/khai-quat", [new("nonce", new string('0', 64)), new("name", "Gửi từ nơi khác")]), HttpStatusCode.Forbidden);

        var form = (await visitor.GetAsync("/dang-ky/khai-quat")).Form("/dang-ky/khai-quat");
        var typed = await form.Fill("name", "Ngắn").SubmitAsync();
        var kept = typed.Form("/dang-ky/khai-quat").Value("name");
        tour.Journal.Check(typed.Status == HttpStatusCode.UnprocessableEntity && kept == "Ngắn" && typed.Problems.Count > 0, $"an incomplete step names {typed.Problems.Count} problems and keeps what was typed", typed.ToString());
    }

    private static async Task WrongFilesAsync(TourSetting tour, Visitor visitor)
    {
        Upload[] files =
        [
            new("chương trình.exe", "application/octet-stream", "MZ"u8.ToArray()),
            new("ảnh giả.png", "image/png", "<script>alert(1)</script>"u8.ToArray()),
            new("rỗng.pdf", "application/pdf", ReadOnlyMemory<byte>.Empty),
        ];
        foreach (var file in files)
        {
            var page = (await visitor.GetAsync("/dang-ky/minh-chung")).Expect(HttpStatusCode.OK, "The evidence page of a draft");
            var answer = await page.FormWith("file").Attach("file", file).SubmitAsync();
            var refused = answer.Status is HttpStatusCode.UnprocessableEntity or HttpStatusCode.UnsupportedMediaType;
            tour.Journal.Check(refused && answer.Problems.Count > 0, $"{file.Name} is refused ({(int)answer.Status}): {string.Join(' ', answer.Problems)}", answer.ToString());
        }
    }

    private static async Task<string> CertificateAsync(TourSetting tour)
    {
        var letter = await tour.Mailbox.WaitForAsync(tour.Models[0].Registration.Email, tour.Models[0].Code, where: m => m.Key.Contains("|Commendation|", StringComparison.Ordinal));
        return letter.Link.Segments[^1];
    }

    private static async Task RefusedAsync(TourSetting tour, string what, Task<Page> asking, params HttpStatusCode[] allowed)
    {
        var page = await asking;
        var vietnamese = page.Document.DocumentElement.GetAttribute("lang") == "vi" && page.Heading.Any(c => c > 0x7F);
        tour.Journal.Check(allowed.Contains(page.Status) && vietnamese, $"{what}: {(int)page.Status} “{page.Heading}”", page.ToString());
    }
}
