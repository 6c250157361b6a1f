using System.Globalization;
using System.Text.Json.Nodes;
using DanVanKheo.Calendar;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;

namespace DanVanKheo.Definitions;

/// <summary>A value of a definition as people read and type it, and back.</summary>
public static class EditValue
{
    private const string Iso = "yyyy-MM-dd";

    /// <summary>Empty for nothing.</summary>
    public static string Show(EditColumn column, JsonNode? value) => (column.Kind, value) switch
    {
        (_, null) => "",
        (EditKind.Day, JsonObject day) => FormattableString.Invariant($"{(int?)day["day"]:D2}/{(int?)day["month"]:D2}"),
        (EditKind.Date, _) => Date(value.ToString()),
        (EditKind.Dates, JsonArray dates) => string.Join('\n', dates.Select(d => Date(d!.ToString()))),
        (EditKind.Time, _) => value.ToString() is { Length: > 5 } time ? time[..5] : value.ToString(),
        (EditKind.Ids, JsonArray ids) => string.Join(column.Choices.Count > 0 ? "," : ", ", ids.Select(i => i!.ToString())),
        (EditKind.Flag, _) => (bool)value ? FieldRules.Consented : "",
        _ => value.ToString(),
    };

    /// <returns>The value; null for nothing. A problem when it cannot be read as one.</returns>
    public static (JsonNode? Value, string? Problem) Read(EditColumn column, string typed) => column.Kind switch
    {
        _ when typed.Length == 0 => (null, null),
        EditKind.Day => Day(typed),
        EditKind.Date => FieldRules.TryDate(typed, out var date) ? (JsonValue.Create(date.ToString(Iso, CultureInfo.InvariantCulture)), null) : (null, "NotDate"),
        EditKind.Dates => Dates(typed),
        EditKind.Time => TimeOnly.TryParseExact(typed, "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? (JsonValue.Create(time.ToString("HH:mm:ss", CultureInfo.InvariantCulture)), null) : (null, "NotTime"),
        EditKind.Number => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (JsonValue.Create(number), null) : (null, "NotNumber"),
        EditKind.Ids => (new JsonArray([.. typed.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(i => (JsonNode?)JsonValue.Create(i))]), null),
        EditKind.Flag => (JsonValue.Create(true), null),
        _ => (JsonValue.Create(typed), null),
    };

    private static (JsonNode? Value, string? Problem) Day(string typed) =>
        typed.Split('/') is [var day, var month] && int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var d) && int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var m)
            ? (new JsonObject { ["month"] = m, ["day"] = d }, null)
            : (null, "NotDay");

    private static (JsonNode? Value, string? Problem) Dates(string typed)
    {
        var dates = new JsonArray();
        foreach (var line in typed.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!FieldRules.TryDate(line, out var date)) return (null, "NotDates");
            dates.Add(date.ToString(Iso, CultureInfo.InvariantCulture));
        }

        return (dates, null);
    }

    private static string Date(string iso) => DateOnly.TryParseExact(iso, Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? VietnamTime.Date(date) : iso;
}
