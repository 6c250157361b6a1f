using DanVanKheo.Organisations;

namespace DanVanKheo.Staff;

/// <summary>The pages for officers that a duty opens; the list of tasks leads to them.</summary>
public static class StaffPages
{
    private static readonly IReadOnlyList<(string Address, string Role)> All = [("/can-bo/thu", Duty.Administrator), ("/can-bo/thu/mau", Duty.Administrator)];

    public static IReadOnlyList<string> For(StaffVisit visit) => [.. All.Where(p => visit.Holds(p.Role)).Select(p => p.Address)];
}
