namespace DanVanKheo.Commendations;

/// <summary>What an officer decides about an issued decision. Empty texts leave what they name as it is.</summary>
/// <param name="Ground">Set when it revokes.</param>
/// <param name="Recover">Thu hồi hiện vật, tiền thưởng.</param>
/// <param name="Award">Another form of award, by id.</param>
/// <param name="Wording">What it is given for, instead of the standing sentence.</param>
public sealed record ChangeTerms(
    ChangeKind Kind,
    DateOnly Date,
    string Signer,
    string Reason,
    RevocationGround? Ground = null,
    bool Recover = false,
    string SubjectName = "",
    string Award = "",
    string Wording = "");
