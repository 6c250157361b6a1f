using DanVanKheo.Rules;

namespace DanVanKheo.Periods;

/// <summary>Reports of this and earlier periods. "Lập báo cáo" POSTs <c>nonce</c> and <c>period</c> to <c>/can-bo/so-ket</c>.</summary>
public sealed record PeriodsView(IReadOnlyList<PeriodLine> Lines, string Typed, IReadOnlyList<FieldProblem> Problems, string Nonce);
