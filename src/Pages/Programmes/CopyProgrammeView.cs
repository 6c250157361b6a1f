using DanVanKheo.Rules;

namespace DanVanKheo.Programmes;

/// <summary>Copying a programme for the next season. POSTs <c>nonce</c>, <c>chuong-trinh</c>, <c>id</c>, <c>season</c>, <c>name-vi</c>, <c>name-en</c>.</summary>
public sealed record CopyProgrammeView(Programme Programme, CopyInput Input, IReadOnlyList<FieldProblem> Problems, string Nonce);
