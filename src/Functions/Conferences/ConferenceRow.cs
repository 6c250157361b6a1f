using System.Text.Json;
using Azure.Data.Tables;
using DanVanKheo.Calendar;
using DanVanKheo.Periods;

namespace DanVanKheo.Conferences;

/// <summary>Conferences as rows: partition bloc, row <c>2027-h1</c>, and each task as <c>2027-h1|001</c>.</summary>
internal static class ConferenceRow
{
    public static string TaskPrefix(string period) => period + "|";

    public static string TaskKey(string period, int number) => $"{TaskPrefix(period)}{number:D3}";

    public static TableEntity Write(string bloc, Conference conference) => new(bloc, conference.Period)
    {
        ["Day"] = VietnamTime.At(conference.Day, TimeOnly.MinValue),
        ["Place"] = conference.Place,
        ["Chair"] = conference.Chair,
        ["Secretary"] = conference.Secretary,
        ["Present"] = JsonSerializer.Serialize(conference.Present),
        ["Guests"] = conference.Guests,
        ["Discussion"] = conference.Discussion,
        ["Conclusion"] = conference.Conclusion,
        ["By"] = conference.By,
        ["At"] = conference.At,
    };

    public static TableEntity Write(string bloc, ConclusionTask task)
    {
        var row = new TableEntity(bloc, TaskKey(task.Period, task.Number))
        {
            ["Period"] = task.Period,
            ["Number"] = task.Number,
            ["Given"] = VietnamTime.At(task.Given, TimeOnly.MinValue),
            ["Text"] = task.Text,
            ["Unit"] = task.Unit,
            ["Owner"] = task.Owner,
            ["Due"] = task.Due.Instant,
            ["Answer"] = task.Answer.ToString(),
            ["Result"] = task.Result,
            ["AnsweredBy"] = task.AnsweredBy,
        };
        if (task.AnsweredAt is { } answered) row["AnsweredAt"] = answered;
        return row;
    }

    public static Conference ReadConference(TableEntity row) => new(
        row.RowKey,
        VietnamTime.Day(row.GetDateTimeOffset("Day")!.Value),
        row.GetString("Place"),
        row.GetString("Chair"),
        row.GetString("Secretary"),
        JsonSerializer.Deserialize<Dictionary<string, string>>(row.GetString("Present"))!,
        row.GetString("Guests"),
        row.GetString("Discussion"),
        row.GetString("Conclusion"),
        row.GetString("By"),
        row.GetDateTimeOffset("At")!.Value);

    public static ConclusionTask ReadTask(TableEntity row) => new(
        row.GetString("Period"),
        row.GetInt32("Number")!.Value,
        VietnamTime.Day(row.GetDateTimeOffset("Given")!.Value),
        row.GetString("Text"),
        row.GetString("Unit"),
        row.GetString("Owner"),
        new Deadline(VietnamTime.Day(row.GetDateTimeOffset("Due")!.Value)))
    {
        Answer = Enum.Parse<DoneAnswer>(row.GetString("Answer")),
        Result = row.GetString("Result"),
        AnsweredBy = row.GetString("AnsweredBy"),
        AnsweredAt = row.GetDateTimeOffset("AnsweredAt"),
    };
}
