using DanVanKheo.TestKit;

namespace DanVanKheo.Tour.Scenes;

/// <summary>
/// Seven working days after 01/03/2027 is 10/03; the first reminder goes out two working days before, at 08:00.
/// It must come once, and only to the one who has not answered.
/// </summary>
internal sealed class Reminders : IScene
{
    public string Title => "One reminder, once, to the one who forgot";

    public async Task PlayAsync(TourSetting tour)
    {
        var model = tour.Models[TourSetting.Forgotten];
        tour.Journal.Check((await RemindersAsync(tour)).Count == 0, "nobody is reminded before the day");
        await tour.Clock.SetAsync(8, 3, 2027, 8, 1);
        var reminder = await tour.Mailbox.WaitForAsync(model.Registration.Approver, model.Code, where: IsReminder);
        tour.Journal.Check(true, $"at 08:01 on 08/03/2027 a reminder came: “{reminder.Subject}”");

        await tour.Clock.SetAsync(8, 3, 2027, 9, 30);
        await Task.Delay(TimeSpan.FromSeconds(1));
        var all = await RemindersAsync(tour);
        tour.Journal.Check(all.Count == 1 || tour.Options.Kills > 0 && all.All(m => m.To == model.Registration.Approver), "nobody else was reminded, and nobody twice", string.Join('\n', all.Select(m => $"{m.To} {m.Subject}")));

        using var secretary = new Approver(tour.App.Address, tour.Mailbox, model.Registration.Approver);
        var outcome = await secretary.DecideAsync(reminder, Decision.Approve());
        tour.Journal.Check(!outcome.HasField("verdict"), $"{model.Code} approved from the link in the reminder", outcome.ToString());
    }

    private static async Task<List<Mail>> RemindersAsync(TourSetting tour) => [.. (await tour.Mailbox.ReadAsync()).Where(IsReminder)];

    private static bool IsReminder(Mail mail) => mail.Key.Contains("Reminder", StringComparison.Ordinal);
}
