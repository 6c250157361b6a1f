namespace DanVanKheo.Appraisals;

/// <summary>One criterion over all sheets. <paramref name="Contribution"/> is its part of the panel's total, in points of 100: the parts add up to it.</summary>
/// <param name="Median">In points of the criterion.</param>
/// <param name="KnockedOut">The median lies under the criterion's knock-out score.</param>
public sealed record CriterionResult(Criterion Criterion, decimal Median, decimal Spread, decimal Contribution, bool KnockedOut);
