using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Imports;

/// <summary>The rows are the truth: an import whose orchestration is lost for good is taken up again from them.</summary>
public sealed class LostImportTests
{
    private const int Rows = 60;

    [Fact]
    public async Task What_was_not_imported_yet_is()
    {
        await using var app = await AppProcess.StartAsync(settings: new Dictionary<string, string> { ["ReconcileSchedule"] = "*/2 * * * * *" });
        using var mailbox = new Mailbox(app.Address);
        using var clerk = new Clerk(app.Address, mailbox);
        var address = (await Clerk.StartAsync(await clerk.CheckedAsync(Lists.Of(Lists.Mark(), Rows)))).Url.AbsolutePath;
        for (var tries = 0; tries < 400 && !(await mailbox.ReadAsync()).Any(m => m.Key.Contains("|Receipt|", StringComparison.Ordinal)); tries++) await Task.Delay(10);
        await app.KillAsync();
        var lost = Directory.GetFiles(app.DataFolder, "hub*", SearchOption.AllDirectories);
        Assert.NotEmpty(lost);
        foreach (var file in lost) File.Delete(file);
        await app.RestartAsync();
        Assert.DoesNotContain("Đã nhập xong", (await clerk.GetAsync(address)).Text, StringComparison.Ordinal);

        using var clock = new ClockDriver(app.Address);
        await clock.AdvanceAsync(TimeSpan.FromMinutes(2));
        Assert.Contains($"{Rows} dòng được ghi", (await clerk.DoneAsync(address)).Text, StringComparison.Ordinal);
        Assert.Equal(Rows, (await clerk.CodesAsync(address)).Distinct().Count());
    }
}
