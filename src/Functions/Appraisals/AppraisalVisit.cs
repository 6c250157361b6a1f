using DanVanKheo.Access;
using DanVanKheo.Dossiers;
using DanVanKheo.Opinions;
using DanVanKheo.Programmes;

namespace DanVanKheo.Appraisals;

/// <summary>An appraiser at the page of one dossier: the token of their cookie, what it grants, and dossier, stage and seat as they are now.</summary>
public sealed record AppraisalVisit(string Token, AccessGrant Grant, Dossier Dossier, Stage Stage, StageAttempt Attempt, StoredAssignment Stored, CriteriaSet Set)
{
    public const string Form = "appraisal";

    public Assignment Seat => Stored.Seat;

    public StageKey Key => Attempt.Key;

    public AppraisalSettings Settings => Stage.Appraisal ?? new();

    public bool MayScore => Attempt.IsOpen && !Dossier.IsClosed && Seat.IsOpen;

    public string Nonce => AccessToken.Nonce(Token, Form);

    public string Address => AddressOf(Dossier.Code.ToString());

    public static string AddressOf(string dossier) => $"/tham-dinh/ho-so/{dossier}";
}
