using System.Text.Json;
using DanVanKheo.TestKit;
using Microsoft.Playwright;

namespace DanVanKheo.Browser;

/// <summary>What the form's script adds: it saves while typing, counts as the server does, and sends files over bad connections.</summary>
public sealed class FormScriptTests(ChromiumFixture chromium, RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task It_counts_as_the_server_does()
    {
        await using var reader = await OnStepAsync("khai-quat");
        var golden = await File.ReadAllTextAsync(Path.Combine(AppBuild.RepositoryRoot(), "tests", "Golden", "counting.json"), TestContext.Current.CancellationToken);
        using var cases = JsonDocument.Parse(golden);
        Assert.NotEmpty(cases.RootElement.EnumerateArray());
        foreach (var given in cases.RootElement.EnumerateArray())
        {
            var text = given.GetProperty("text").GetString()!;
            var counted = await reader.Page.EvaluateAsync<int[]>("text => [characters(text), words(text)]", text);
            Assert.Equal((text, given.GetProperty("characters").GetInt32(), given.GetProperty("words").GetInt32()), (text, counted[0], counted[1]));
        }
    }

    [Fact]
    public async Task What_is_typed_is_saved_and_the_count_goes_along()
    {
        await using var reader = await OnStepAsync("noi-dung");
        await reader.Page.Locator("#situation").FillAsync("Nhiều em đi bộ năm cây số đến trường");
        Assert.Equal("9/500 từ", await reader.Page.Locator("#situation-count").TextContentAsync());
        await Assertions.Expect(reader.Page.Locator("#autosave")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex(@"^Đã lưu lúc \d\d:\d\d\.$"));
        await reader.OpenAsync("/dang-ky/noi-dung");
        Assert.Equal("Nhiều em đi bộ năm cây số đến trường", await reader.Page.Locator("#situation").InputValueAsync());
    }

    [Fact]
    public async Task Without_a_connection_it_says_so_and_saves_later()
    {
        await using var reader = await OnStepAsync("noi-dung");
        await reader.Page.Context.SetOfflineAsync(true);
        await reader.Page.Locator("#place").FillAsync("Xã Phong Nha");
        await Assertions.Expect(reader.Page.Locator("#autosave")).ToContainTextAsync("mất kết nối");
        await reader.Page.Context.SetOfflineAsync(false);
        await Assertions.Expect(reader.Page.Locator("#autosave")).ToContainTextAsync("Đã lưu lúc", new() { Timeout = 20_000 });
    }

    [Fact]
    public async Task A_video_arrives_although_the_connection_breaks_three_times()
    {
        await using var reader = await OnStepAsync("minh-chung");
        var breaks = 0;
        var pieces = 0;
        await reader.Page.RouteAsync("**/minh-chung/tai/*/*", route => ++pieces % 4 == 0 && breaks++ < 3 ? route.AbortAsync("connectionreset") : route.ContinueAsync());
        var video = new byte[6 * 1024 * 1024];
        new Random(5).NextBytes(video);
        "\0\0\0 ftypisom"u8.CopyTo(video);

        await reader.Page.Locator("[name='file']").SetInputFilesAsync(new FilePayload { Name = "Ra quân.mp4", MimeType = "video/mp4", Buffer = video });
        await reader.Page.Locator("[name='caption']").FillAsync("Ngày ra quân");
        await reader.PressWithAsync("file");

        var held = reader.Page.Locator("#held");
        await Assertions.Expect(held).ToContainTextAsync("Ra quân.mp4", new() { Timeout = 30_000 });
        await Assertions.Expect(held).ToContainTextAsync("6 MB");
        await Assertions.Expect(held).ToContainTextAsync("Ngày ra quân");
        Assert.True(breaks >= 3, "The connection did not break.");
        Assert.Equal("", await reader.Page.Locator("[name='caption']").InputValueAsync());
    }

    [Fact]
    public async Task A_refused_file_says_why_and_loses_nothing()
    {
        await using var reader = await OnStepAsync("minh-chung");
        await reader.Page.Locator("[name='caption']").FillAsync("Danh sách nhận xe");
        await reader.Page.Locator("[name='file']").SetInputFilesAsync(
        [
            new FilePayload { Name = "<b>giả</b>.png", MimeType = "image/png", Buffer = "MZ not a picture"u8.ToArray() },
            new FilePayload { Name = "Kế hoạch.pdf", MimeType = "application/pdf", Buffer = SampleFiles.Pdf().Content.ToArray() },
        ]);
        await reader.PressWithAsync("file");
        await Assertions.Expect(reader.Page.Locator("#held")).ToContainTextAsync("Kế hoạch.pdf");
        await Assertions.Expect(reader.Page.Locator("#sending .error-text")).ToContainTextAsync("không phải dạng .png");
        Assert.Contains("<b>giả<", await reader.Page.Locator("#sending strong").First.TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal("Danh sách nhận xe", await reader.Page.Locator("[name='caption']").InputValueAsync());
    }

    [Fact]
    public async Task A_photo_comes_with_a_small_picture_and_stays_as_it_was()
    {
        await using var reader = await OnStepAsync("minh-chung");
        var drawn = await reader.Page.EvaluateAsync<string>(
            """
            () => {
              const canvas = Object.assign(document.createElement('canvas'), { width: 1200, height: 800 }), pen = canvas.getContext('2d');
              for (let x = 0; x < 1200; x += 40) { pen.fillStyle = `hsl(${x / 4}, 70%, 60%)`; pen.fillRect(x, 0, 40, 800); }
              return canvas.toDataURL('image/png').split(',')[1];
            }
            """);
        var photo = Convert.FromBase64String(drawn);
        await reader.Page.Locator("[name='file']").SetInputFilesAsync(new FilePayload { Name = "Trao xe.png", MimeType = "image/png", Buffer = photo });
        await reader.Page.Locator("[name='place']").FillAsync("Thôn Bồng Lai");
        await reader.PressWithAsync("file");
        var picture = reader.Page.Locator("#held img");
        await Assertions.Expect(picture).ToBeVisibleAsync();
        await Assertions.Expect(reader.Page.Locator("#held")).ToContainTextAsync("Thôn Bồng Lai");
        var size = await picture.EvaluateAsync<int[]>("async i => { await i.decode(); return [i.naturalWidth, i.naturalHeight]; }");
        Assert.Equal((240, 160), (size[0], size[1]));
        var zip = await reader.Page.Context.APIRequest.GetAsync(new Uri(app.Address, "/dang-ky/minh-chung/zip").ToString());
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(await zip.BodyAsync()));
        await using var original = await archive.GetEntry("minh-chung/Trao xe.png")!.OpenAsync(TestContext.Current.CancellationToken);
        using var kept = new MemoryStream();
        await original.CopyToAsync(kept, TestContext.Current.CancellationToken);
        Assert.Equal(photo, kept.ToArray());
    }

    [Fact]
    public async Task A_date_that_is_none_is_said_before_anything_is_sent_and_the_file_stays_chosen()
    {
        await using var reader = await OnStepAsync("minh-chung");
        await reader.Page.Locator("[name='file']").SetInputFilesAsync(new FilePayload { Name = "Kế hoạch.pdf", MimeType = "application/pdf", Buffer = SampleFiles.Pdf().Content.ToArray() });
        await reader.Page.Locator("[name='takenOn']").FillAsync("31/02/2026");
        await reader.PressWithAsync("file");
        await Assertions.Expect(reader.Page.Locator("#sending .error-text")).ToContainTextAsync("Ngày chưa đúng");
        await reader.Page.Locator("[name='takenOn']").FillAsync("28/02/2026");
        await reader.PressWithAsync("file");
        await Assertions.Expect(reader.Page.Locator("#held")).ToContainTextAsync("28/02/2026");
    }

    private async Task<Reader> OnStepAsync(string step)
    {
        var reader = await Reader.SitDownAsync(chromium.Require(), app.Address, new Device(360, true), []);
        await reader.OpenAsync("/dang-ky");
        await reader.PressAsync("/dang-ky");
        return await reader.OpenAsync("/dang-ky/" + step);
    }
}
