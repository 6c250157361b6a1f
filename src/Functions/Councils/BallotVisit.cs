using DanVanKheo.Access;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;

namespace DanVanKheo.Councils;

/// <summary>A member of the council at the page of their ballot: the token of their cookie, what it grants, the dossier and the newest round as they are now.</summary>
/// <param name="State">Why there is no ballot to cast; null when there is one.</param>
public sealed record BallotVisit(string Token, AccessGrant Grant, Dossier Dossier, Person Member, VoteRound Round, BallotState? State)
{
    public const string Form = "ballot";

    /// <summary>The files are for who decides on them.</summary>
    public bool MayRead => State is null or BallotState.Voted;

    public string Address => AddressOf(Dossier.Code.ToString());

    public static string AddressOf(string dossier) => $"/bieu-quyet/ho-so/{dossier}";
}
