using DanVanKheo.Appraisals;
using DanVanKheo.Organisations;

namespace DanVanKheo.Papers;

/// <summary>One appraiser's sheet as handed in.</summary>
public sealed record ScoreSheetFacts(string Code, string Name, string Unit, Person Appraiser, CriteriaSet Set, ScoreSheet Sheet);
