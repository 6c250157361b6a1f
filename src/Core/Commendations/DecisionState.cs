namespace DanVanKheo.Commendations;

public enum DecisionState
{
    Valid,
    Amended,
    Revoked,
}
