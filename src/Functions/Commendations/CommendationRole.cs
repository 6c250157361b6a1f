namespace DanVanKheo.Commendations;

/// <summary>The duties that open the pages of this room.</summary>
internal static class CommendationRole
{
    public const string Officer = "commendation-officer";
}
