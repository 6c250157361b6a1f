using DanVanKheo.Rules;

namespace DanVanKheo.Periods;

/// <summary>Figures as of any day, read at this moment. The form GETs <c>den-ngay</c> (dd/MM/yyyy), <c>tu-nam</c>, <c>den-nam</c>; the text POSTs <c>nonce</c> and <c>text</c> to <c>/can-bo/so-lieu/doi-chieu</c>.</summary>
/// <param name="Day">As typed; the same for the years.</param>
/// <param name="Text">A pasted text whose figures are compared; empty when there is none.</param>
/// <param name="Quoted">How many totals were read from it.</param>
public sealed record FiguresView(
    PassportView Passport,
    PeriodTables Tables,
    IReadOnlyList<Contradiction> Doubts,
    string Day,
    string FromYear,
    string ToYear,
    IReadOnlyList<FieldProblem> Problems,
    string Nonce)
{
    /// <summary>Whether the reader may have them as a workbook, which names subjects.</summary>
    public bool MayDownload { get; init; }

    public string Text { get; init; } = "";

    public int Quoted { get; init; }

    public IReadOnlyList<Contradiction> TextDoubts { get; init; } = [];
}
