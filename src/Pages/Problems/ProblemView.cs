namespace DanVanKheo.Problems;

/// <summary>A page that says what is wrong and how to go on. <paramref name="Code"/> names resources <c>Problem.{Code}.Title</c> and <c>.Text</c>.</summary>
/// <param name="Reference">The id under which the server logged it; shown when set.</param>
/// <param name="Back">Where "quay lại" leads.</param>
public sealed record ProblemView(string Code, IReadOnlyList<object> Details, string? Back = null, string? Reference = null);
