using DanVanKheo.Commendations;
using DanVanKheo.Rules;

namespace DanVanKheo.Registrations;

/// <summary>What typing for somebody else means, and a POST button with <c>nonce</c> that begins it, and the programme as <c>chuong-trinh</c> where there are several.</summary>
public sealed record EnterForOtherView(string Officer, string Nonce)
{
    /// <summary>Those to choose from; none where there is only one.</summary>
    public IReadOnlyList<Choice> Programmes { get; init; } = [];

    public IReadOnlyList<FieldProblem> Problems { get; init; } = [];
}
