namespace DanVanKheo.Papers;

/// <summary>The duty that opens the papers: that of the office which prepares commendations.</summary>
internal static class PaperRole
{
    public const string Officer = "commendation-officer";
}
