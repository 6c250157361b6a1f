using DanVanKheo.Programmes;
using DanVanKheo.Rules;

namespace DanVanKheo.Imports;

/// <summary>One cell that is wrong, with what was typed into it. Its field posts <c>o-{row}-{column}</c>.</summary>
/// <param name="Address">B12; empty where the file has no such column.</param>
public sealed record ImportCell(string Id, FormField Field, LocalText Heading, string Address, string Typed, FieldProblem Problem);
