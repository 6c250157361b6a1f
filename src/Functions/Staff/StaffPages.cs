using DanVanKheo.Appraisals;
using DanVanKheo.Audit;
using DanVanKheo.Boards;
using DanVanKheo.Contests;
using DanVanKheo.Imports;
using DanVanKheo.Instances;
using DanVanKheo.Jobs;
using DanVanKheo.Organisations;
using DanVanKheo.Outcomes;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Retention;
using DanVanKheo.SetUp;
using DanVanKheo.Showcase;

namespace DanVanKheo.Staff;

/// <summary>The pages for officers that a duty opens; the list of tasks leads to them.</summary>
public static class StaffPages
{
    /// <summary>Null opens a page to every officer.</summary>
    private static readonly IReadOnlyList<(string Address, string? Role)> All =
    [
        (Search.FindAnything.Address, null),
        (BoardPages.Address, null),
        (Opinions.ManyOpinionsPages.Address, null),
        ("/viec/uy-quyen", null),
        (ShowSessions.Address, null),
        (Search.RebuildIndex.Address, Duty.Administrator),
        ("/can-bo/thu", Duty.Administrator),
        ("/can-bo/thu/mau", Duty.Administrator),
        ("/can-bo/doi-soat", Duty.Administrator),
        ("/can-bo/to-chuc", Duty.Administrator),
        ("/can-bo/nguoi", Duty.Administrator),
        (ShowInstances.Address, Duty.Administrator),
        ("/can-bo/minh-chung", null),
        (EnterForOther.Address, EnterForOther.Role),
        (LateCodes.Address, LateCodes.Role),
        (ShowBoard.Address, ShowBoard.Role),
        (ShowJobs.Address, null),
        ("/can-bo/van-ban", "commendation-officer"),
        ("/can-bo/giay-khen", "commendation-officer"),
        ("/can-bo/kiem-the-thuc", null),
        ("/viec/bao-cao", null),
        ("/can-bo/so-lieu", null),
        (ShowProgramme.Address, null),
        (ShowOutcome.Address, null),
        (ShowContest.Address, ShowBoard.Role),
        ("/can-bo/so-ket", "report-owner"),
        (HotSpots.HotSpotPages.Address, "report-owner"),
        (Inspections.RoundPages.Address, "inspector"),
        ("/can-bo/kiem-dem", Duty.Administrator),
        (ShowAudit.Address, Duty.Administrator),
        (ShowRetention.Address, Duty.Administrator),
        (CorrectContact.Address, Duty.Administrator),
        (ShowSetUp.Address, Duty.Administrator),
        ("/can-bo/du-kien", "commendation-officer"),
        ("/can-bo/de-nghi", "nomination-officer"),
        (ShowcaseGate.Address, ShowcaseGate.Role),
        ("/can-bo/api", Duty.Administrator),
        ("/can-bo/webhook", Duty.Administrator),
    ];

    /// <summary>Pages that a duty for one unit opens too.</summary>
    private static readonly IReadOnlyList<(string Address, string Role)> OfUnits = [(ShowWaiting.Address, ShowWaiting.Role), (ShowImports.Address, ImportForm.Role)];

    /// <param name="register">The officer keeps a register of decisions, of the bloc or of their own body.</param>
    public static IReadOnlyList<string> For(StaffVisit visit, bool register) =>
        [.. All.Where(p => p.Role is null || visit.Holds(p.Role)).Select(p => p.Address), .. OfUnits.Where(p => visit.HoldsAnywhere(p.Role)).Select(p => p.Address), .. register ? ["/can-bo/quyet-dinh"] : (string[])[]];
}
