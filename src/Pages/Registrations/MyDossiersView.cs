using DanVanKheo.Rules;

namespace DanVanKheo.Registrations;

/// <summary>Asks for an address; POSTs <c>email</c> to <c>/ho-so-cua-toi</c>.</summary>
public sealed record MyDossiersView(string Email, IReadOnlyList<FieldProblem> Problems);
