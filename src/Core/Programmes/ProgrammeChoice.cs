namespace DanVanKheo.Programmes;

/// <summary>Which programme a form is for. Where only one is offered nobody is asked.</summary>
public static class ProgrammeChoice
{
    public const string Field = "chuong-trinh";

    /// <summary>The chosen one of those offered, or the only one; null when the choice is missing or is none of them.</summary>
    public static Programme? Read(IReadOnlyList<Programme> offered, string chosen) =>
        chosen.Length == 0 && offered.Count == 1 ? offered[0] : Asked(offered, chosen);

    /// <summary>The one that is named; null when none is.</summary>
    public static Programme? Asked(IReadOnlyList<Programme> offered, string named) => offered.FirstOrDefault(p => p.Id == named);
}
