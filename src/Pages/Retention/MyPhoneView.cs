using DanVanKheo.Rules;

namespace DanVanKheo.Retention;

/// <summary>Asks for the right telephone number. POSTs <c>phone</c> and <c>nonce</c> to <c>/ho-so-cua-toi/dien-thoai</c>.</summary>
public sealed record MyPhoneView(IReadOnlyList<string> Dossiers, string Phone, IReadOnlyList<FieldProblem> Problems, string Nonce);
