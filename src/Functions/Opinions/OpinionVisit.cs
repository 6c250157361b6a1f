using DanVanKheo.Access;
using DanVanKheo.Dossiers;

namespace DanVanKheo.Opinions;

/// <summary>A person at the page of one stage attempt: the token of their cookie, what it grants, the dossier and the stage as they are now.</summary>
public sealed record OpinionVisit(string Token, AccessGrant Grant, Dossier Dossier, StoredStage Stage)
{
    public const string Form = "opinion";

    public bool MayDecide => Stage.Attempt.IsOpen && !Dossier.IsClosed;

    public string Address => AddressOf(Dossier.Code.ToString());

    public static string AddressOf(string dossier) => $"/y-kien/ho-so/{dossier}";
}
