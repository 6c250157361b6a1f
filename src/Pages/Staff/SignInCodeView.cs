using DanVanKheo.Rules;

namespace DanVanKheo.Staff;

/// <summary>Asks for the mailed code; it does not say whether one was mailed. POSTs <c>code</c>, <c>ve</c> and <c>nonce</c> to <c>/dang-nhap/ma</c>.</summary>
public sealed record SignInCodeView(string Back, IReadOnlyList<FieldProblem> Problems, string Nonce)
{
    /// <summary><c>yes</c> when the browser is to be remembered.</summary>
    public string Remember { get; init; } = "";
}
