using DanVanKheo.Rules;

namespace DanVanKheo.Boards;

/// <summary>What became of one of several dossiers.</summary>
/// <param name="Problem">Null when it was done.</param>
public sealed record BulkResult(string Code, FieldProblem? Problem);
