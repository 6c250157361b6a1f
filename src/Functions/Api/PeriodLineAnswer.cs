using System.ComponentModel;
using DanVanKheo.Periods;

namespace DanVanKheo.Api;

/// <summary>A period and the versions of its report.</summary>
public sealed record PeriodLineAnswer(string Id, PeriodKind Kind, int FromYear, int Year, [Description("The last day that counts.")] DateOnly AsOf, IReadOnlyList<PeriodLineAnswer.Version> Reports)
{
    public sealed record Version(int Number, ReportState State, DateTimeOffset CountedAt, DateTimeOffset? FrozenAt, [Description("Of records, figures and text together.")] string? Sha256);

    public static PeriodLineAnswer Of(Period period, IEnumerable<ReportHead> heads) =>
        new(period.Id, period.Kind, period.From, period.Year, period.AsOf, [.. heads.Select(h => new Version(h.Version, h.State, h.CountedAt, h.FrozenAt, h.Sha256.Length > 0 ? h.Sha256 : null))]);
}
