using DanVanKheo.Appraisals;
using DanVanKheo.Instances;
using DanVanKheo.Organisations;

namespace DanVanKheo.Staff;

/// <summary>The pages for officers that a duty opens; the list of tasks leads to them.</summary>
public static class StaffPages
{
    /// <summary>Null opens a page to every officer.</summary>
    private static readonly IReadOnlyList<(string Address, string? Role)> All =
    [
        ("/viec/uy-quyen", null),
        ("/can-bo/thu", Duty.Administrator),
        ("/can-bo/thu/mau", Duty.Administrator),
        ("/can-bo/doi-soat", Duty.Administrator),
        (ShowInstances.Address, Duty.Administrator),
        ("/can-bo/minh-chung", null),
        (ShowBoard.Address, ShowBoard.Role),
        ("/viec/bao-cao", null),
        ("/can-bo/so-lieu", null),
        ("/can-bo/so-ket", "report-owner"),
        ("/can-bo/kiem-dem", Duty.Administrator),
        ("/can-bo/quyet-dinh", "commendation-officer"),
        ("/can-bo/du-kien", "commendation-officer"),
        ("/can-bo/de-nghi", "nomination-officer"),
    ];

    public static IReadOnlyList<string> For(StaffVisit visit) => [.. All.Where(p => p.Role is null || visit.Holds(p.Role)).Select(p => p.Address)];
}
