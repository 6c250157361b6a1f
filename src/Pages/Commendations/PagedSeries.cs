using DanVanKheo.Layout;
using DanVanKheo.Papers;

namespace DanVanKheo.Commendations;

/// <summary>One page of a series; what is odd about it is said of the whole.</summary>
public sealed record PagedSeries(SeriesView Series, PageTurn Turn);
