using DanVanKheo.Boards;
using DanVanKheo.Commendations;
using DanVanKheo.Layout;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;

namespace DanVanKheo.Opinions;

/// <summary>
/// The dossiers that wait for one officer at one stage, agreed to together. POST to <c>/viec/y-kien?buoc={stage}</c>: <c>nonce</c>, <c>chon</c> for each ticked one or
/// <c>tat-ca</c> (<c>yes</c>) with <c>tong</c>, <c>reason</c>, <c>seen</c>, and at a commendation <c>award</c>, <c>date</c>, <c>signer</c>, <c>staged</c>.
/// </summary>
/// <param name="Stages">The stages at which something waits, with how many.</param>
/// <param name="Staged">How many have a staged result already; they are not among the lines.</param>
/// <param name="Commendation">Null at every other stage.</param>
public sealed record ManyOpinionsView(
    Stage? Stage,
    IReadOnlyList<(Stage Stage, int Count)> Stages,
    IReadOnlyList<ManyOpinionsLine> Lines,
    int Total,
    int Staged,
    PageTurn Turn,
    CommendationChoices? Commendation,
    string Nonce)
{
    public ManyOpinionsInput Input { get; init; } = new([]);

    public IReadOnlyList<BulkResult> Results { get; init; } = [];

    public IReadOnlyList<FieldProblem> Problems { get; init; } = [];
}
