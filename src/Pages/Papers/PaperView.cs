using DanVanKheo.Commendations;
using DanVanKheo.Rules;

namespace DanVanKheo.Papers;

/// <summary>
/// One paper. POSTs, each with <c>nonce</c>: its fields to <paramref name="Address"/>; <c>date</c>, <c>signer</c> to <c>{Address}/chot</c>;
/// <c>file</c> to <c>{Address}/ban-ky</c>; nothing else to <c>{Address}/thay-the</c>.
/// </summary>
/// <param name="Standard">As cited.</param>
/// <param name="Faults">What the check of its form finds.</param>
public sealed record PaperView(
    string Address,
    OfficePaper Paper,
    Paper Content,
    string Standard,
    int Faults,
    IReadOnlyList<PaperTextField> Fields,
    IReadOnlyList<Choice> Signers,
    string Signer,
    string Date,
    string ChosenSigner,
    IReadOnlyList<FieldProblem> Problems,
    string Nonce);
