using DanVanKheo.Rules;

namespace DanVanKheo.Staff;

/// <summary>Asks an officer for their address. POSTs <c>email</c> and <c>ve</c> (where to go on) to <c>/dang-nhap</c>.</summary>
public sealed record SignInView(string Email, string Back, IReadOnlyList<FieldProblem> Problems);
