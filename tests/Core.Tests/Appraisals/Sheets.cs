using System.Globalization;
using DanVanKheo.Appraisals;
using DanVanKheo.Programmes;

namespace DanVanKheo.Tests.Appraisals;

/// <summary>The default sheet of 100 points, and sheets by their points in its order.</summary>
internal static class Sheets
{
    public static readonly CriteriaSet Set = new("2026", 2026,
        [Line("su-can-thiet", 15), Line("tinh-kheo", 20) with { KnockOut = 10 }, Line("huy-dong", 15), Line("ket-qua", 25), Line("hai-hoa", 5), Line("ben-vung", 15), Line("ho-so", 5)],
        [Band("de-nghi", 90), Band("tuyen-duong", 80), Band("cong-nhan", 65), Band("khong", 0)]);

    public static readonly IReadOnlyList<string> AtRegistration = ["ket-qua", "ho-so"];

    public static SheetDraft Draft(params string[] points) =>
        new(Set.Criteria.Zip(points).ToDictionary(p => p.First.Id, p => new ScoreLine(p.Second, "Nhận xét đủ dài cho tiêu chí này.")));

    public static SheetDraft Full => Draft("15", "20", "15", "25", "5", "15", "5");

    /// <summary>A sheet whose total is <paramref name="total"/>: everything but "kết quả" and "tính khéo" at its full 55.</summary>
    public static ScoreSheet Of(double total)
    {
        var rest = (decimal)total - 55;
        var skill = Math.Min(20, rest);
        return Points(15, skill, 15, rest - skill, 5, 15, 5);
    }

    public static ScoreSheet Points(params decimal[] points) => SheetRules.Read(Set, Draft([.. points.Select(p => p.ToString(CultureInfo.InvariantCulture))]));

    private static Criterion Line(string id, decimal max) => new(id, new(id, id), max);

    private static Band Band(string id, decimal from) => new(id, from, new(id, id));
}
