using DanVanKheo.Commendations;
using DanVanKheo.Layout;
using DanVanKheo.Rules;

namespace DanVanKheo.Registrations;

/// <summary>The late codes there are. Making one POSTs <c>unit</c>, <c>uses</c>, <c>until</c>, <c>email</c>, <c>reason</c> and <c>nonce</c> to <c>/can-bo/ma-nop-muon</c>.</summary>
public sealed record LateCodesView(IReadOnlyList<LateCodeLine> Lines, IReadOnlyList<Choice> Units, LateCodeInput Input, IReadOnlyList<FieldProblem> Problems, string Nonce)
{
    public PageTurn Turn { get; init; } = PageTurn.Only;
}
