using System.Text.Json.Nodes;
using DanVanKheo.Calendar;
using DanVanKheo.TestKit;

namespace DanVanKheo.Functions.Tests.Years;

/// <summary>The working days of the programme that is shipped.</summary>
internal static class WorkingDays
{
    public static WorkingCalendar Calendar { get; } = new(Holidays());

    private static IEnumerable<DateOnly> Holidays()
    {
        var programme = JsonNode.Parse(File.ReadAllText(Path.Combine(AppBuild.RepositoryRoot(), "programmes", "dan-van-kheo.json")))!;
        return programme["holidays"]!.AsArray().Select(day => DateOnly.ParseExact(day!.GetValue<string>(), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }
}
