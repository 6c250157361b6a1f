namespace DanVanKheo.Periods;

/// <summary>One numbered table with its passport.</summary>
/// <param name="Others">Ids of all tables of the report.</param>
public sealed record TableView(PassportView Passport, PeriodTable Table, IReadOnlyList<string> Others);
