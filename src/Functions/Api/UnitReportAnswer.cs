using System.ComponentModel;
using DanVanKheo.Periods;

namespace DanVanKheo.Api;

/// <summary>How a unit stands with its report for a period.</summary>
public sealed record UnitReportAnswer(string Unit, string Name, int Models, int Done, int NotDone, DateTimeOffset? SentAt, bool Late, [Description("Letters it was sent about it.")] int Asked)
{
    public static UnitReportAnswer Of(UnitStanding line) => new(line.Unit, line.Name, line.Models, line.Answers.Done, line.Answers.NotDone, line.SentAt, line.Late, line.Asked);
}
