using DanVanKheo.Periods;

namespace DanVanKheo.Conferences;

/// <summary>A conference as pages and papers tell of it.</summary>
/// <param name="Present">Name of the unit, and who came.</param>
/// <param name="Absent">Names of the units nobody came for.</param>
public sealed record ConferenceFacts(Period Period, Conference Conference, IReadOnlyList<(string Unit, string Who)> Present, IReadOnlyList<string> Absent, IReadOnlyList<GivenTask> Tasks)
{
    public int Units => Present.Count + Absent.Count;
}
