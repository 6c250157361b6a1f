namespace DanVanKheo.Papers;

/// <summary>The figures of a report as its paper needs them; whoever counts a period hands them in.</summary>
/// <param name="Period">"6 tháng đầu năm 2027", "năm 2027", "nhiệm kỳ 2025-2030".</param>
/// <param name="IsFinal">Tổng kết; else sơ kết.</param>
/// <param name="Headline">The sentence with the figures that add up.</param>
/// <param name="Claim">Its first words: a text that has them says the figures itself.</param>
/// <param name="Tables">Each with a caption; rows and totals as counted.</param>
/// <param name="Sha256">Of the frozen records behind them.</param>
/// <param name="Annex">The numbered tables (Biểu 1–7), after the signature.</param>
public sealed record ReportFigures(string Period, bool IsFinal, DateOnly AsOf, string Headline, string Claim, IReadOnlyList<PaperTable> Tables, string Sha256, IReadOnlyList<PaperTable> Annex);
