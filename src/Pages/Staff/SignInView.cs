using DanVanKheo.Rules;

namespace DanVanKheo.Staff;

/// <summary>Asks an officer for their address. POSTs <c>email</c> and <c>ve</c> (where to go on) to <c>/dang-nhap</c>.</summary>
public sealed record SignInView(string Email, string Back, IReadOnlyList<FieldProblem> Problems)
{
    /// <summary>Who may sign in with one click: POSTs <c>nonce</c> and <c>ve</c> to <c>/dang-nhap/tiep-tuc</c>.</summary>
    public SignInKnown? Known { get; init; }
}
