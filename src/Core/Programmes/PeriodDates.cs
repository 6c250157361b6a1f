namespace DanVanKheo.Programmes;

/// <summary>The days of one kind of report: what counts, when the units report, when the bloc does (domain.md §3.2). Days off move the last two to the next working day.</summary>
public sealed record PeriodDates(CutOff CutOff, CutOff Units, CutOff Bloc);
