using System.Globalization;
using DanVanKheo.Audit;
using DanVanKheo.Calendar;
using DanVanKheo.Letters;
using DanVanKheo.Periods;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;

namespace DanVanKheo.Conferences;

/// <summary>Keeps the record of a conference, gives out its tasks and follows them up.</summary>
public sealed class ConferenceDesk(ConferenceStore store, UnitReporters reporters, Outbox outbox, ProgrammeShelf programmes, AuditLog audit, TimeProvider clock)
{
    /// <summary>False when somebody else wrote since <paramref name="read"/>.</summary>
    public async Task<bool> KeepAsync(StoredConference? read, Conference conference, CancellationToken cancellationToken)
    {
        if (!await store.TryWriteAsync(read, conference, cancellationToken)) return false;
        await audit.WriteAsync(conference.Period, string.Create(CultureInfo.InvariantCulture, $"conference|{conference.At.UtcTicks}"), conference.By, "staff", "ConferenceRecorded", $"{VietnamTime.Date(conference.Day)} {conference.Chair}", cancellationToken);
        return true;
    }

    /// <summary>Gives the task and tells the unit. The second half of a double click finds its own and tells nobody twice; false when another task took the number.</summary>
    public async Task<bool> GiveAsync(Conference conference, int number, TaskInput input, string by, CancellationToken cancellationToken)
    {
        FieldRules.TryDate(input.Due, out var due);
        var task = new ConclusionTask(conference.Period, number, conference.Day, input.Text, input.Unit, input.Owner, new(due));
        if (!await store.TryAddAsync(task, cancellationToken) && await store.FindTaskAsync(task.Period, number, cancellationToken) is var there && (there?.Text, there?.Unit, there?.Due) != (task.Text, task.Unit, (Deadline?)task.Due)) return false;
        await audit.WriteAsync(task.Period, $"task|{number}", by, "staff", "TaskGiven", $"{number} {task.Unit} {VietnamTime.Date(due)}: {task.Text}", cancellationToken);
        await TellAsync(task, LetterKind.ConclusionTask, 0, cancellationToken);
        return true;
    }

    /// <summary>What the unit or the office says of a task now; the last word counts.</summary>
    public async Task AnswerAsync(ConclusionTask task, DoneAnswer answer, string result, string by, string via, CancellationToken cancellationToken)
    {
        if ((task.Answer, task.Result) == (answer, result)) return;
        var now = clock.GetUtcNow();
        var changed = await store.ChangeAsync(task.Period, task.Number, t => t with { Answer = answer, Result = result, AnsweredBy = by, AnsweredAt = now }, cancellationToken);
        if (changed is not null) await audit.WriteAsync(task.Period, string.Create(CultureInfo.InvariantCulture, $"task|{task.Number}|{now.UtcTicks}"), by, via, "TaskAnswered", $"{task.Number} {answer}: {result}", cancellationToken);
    }

    /// <summary>The reminders due today, before the day of a task and after it.</summary>
    public async Task RemindAsync(CancellationToken cancellationToken)
    {
        foreach (var task in await store.TasksAsync(null, cancellationToken))
        {
            if (task.Letter(clock.GetUtcNow(), programmes.Main.Calendar) is { } letter) await TellAsync(task, LetterKind.ConclusionReminder, letter.Number, cancellationToken);
        }
    }

    private async Task TellAsync(ConclusionTask task, LetterKind kind, int number, CancellationToken cancellationToken)
    {
        foreach (var person in reporters.Of(task.Unit)) await outbox.PostAsync(new(task.Period, task.Unit, task.Number, kind, number, person.Id), cancellationToken);
    }
}
