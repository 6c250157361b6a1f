using System.Globalization;
using DanVanKheo.Organisations;

namespace DanVanKheo.Periods;

/// <summary>Biểu 9: how large the bloc is: party members, staff, and the mass organisations with their units and members. One person may stand in several rows, so nothing is added up (domain.md §1.2 d).</summary>
internal static class BaseTable
{
    private static readonly string[] Columns = ["BaseUnits", "BasePeople", "BaseYear"];

    /// <summary>Null where the book has no figures.</summary>
    public static PeriodTable? Of(BaseFigures? figures) => figures is null ? null : new(
        "Bieu9",
        Columns,
        [
            Row(figures, "Base.Party", null, figures.PartyMembers),
            Row(figures, "Base.Staff", null, figures.Staff),
            Row(figures, "Base.Union", figures.UnionUnits, figures.UnionMembers),
            Row(figures, "Base.Youth", figures.YouthUnits, figures.YouthMembers),
            Row(figures, "Base.Veterans", figures.VeteransUnits, figures.VeteransMembers),
        ],
        null,
        []);

    private static TableRow Row(BaseFigures figures, string key, int? units, int? people) =>
        TableRow.Keyed(key, [new(units), new(people), new(null, null, CellStyle.Words)]) with { Words = figures.Year.ToString(CultureInfo.InvariantCulture) };
}
