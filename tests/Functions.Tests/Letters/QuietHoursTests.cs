using System.Globalization;
using System.Text.RegularExpressions;
using DanVanKheo.Calendar;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Letters;

/// <summary>A reminder found due in the evening waits until offices open; a request goes at any hour.</summary>
public sealed partial class QuietHoursTests
{
    [Fact]
    public async Task A_reminder_waits_for_the_morning()
    {
        await using var app = await AppProcess.StartAsync(settings: new Dictionary<string, string> { ["App__QuietHours"] = "true", ["OutboxSchedule"] = "* * * * * *" });
        using var mailbox = new Mailbox(app.Address);
        using var clock = new ClockDriver(app.Address);
        var people = new People(app.Address, mailbox);
        var dossier = await people.RegisterAsync();
        var request = await people.RequestAsync(dossier);
        var due = DateOnly.ParseExact(DuePattern().Match(request.Text).Groups[1].Value, "dd/MM/yyyy", CultureInfo.InvariantCulture);
        await clock.SetAsync(VietnamTime.At(due, new(20, 0)));
        await Task.Delay(3000);
        Assert.Empty(await RemindersAsync(mailbox, dossier));

        var late = await people.RegisterAsync(People.Model(2));
        await people.RequestAsync(late);
        await clock.SetAsync(VietnamTime.At(due.AddDays(1), new(7, 0)));
        await Task.Delay(1500);
        Assert.Empty(await RemindersAsync(mailbox, dossier));
        var opening = Enumerable.Range(1, 7).Select(due.AddDays).First(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
        await clock.SetAsync(VietnamTime.At(opening, new(7, 31)));
        await mailbox.WaitForAsync(dossier.Model.Approver, dossier.Code, where: m => m.Key.Contains("|OpinionReminder|", StringComparison.Ordinal));
    }

    private static async Task<IEnumerable<Mail>> RemindersAsync(Mailbox mailbox, SentDossier dossier) =>
        (await mailbox.ReadAsync(dossier.Model.Approver)).Where(m => m.Key.StartsWith($"{dossier.Code}|", StringComparison.Ordinal) && m.Key.Contains("|OpinionReminder|", StringComparison.Ordinal));

    [GeneratedRegex(@"17:00 [^,]+, (\d{2}/\d{2}/\d{4})")]
    private static partial Regex DuePattern();
}
