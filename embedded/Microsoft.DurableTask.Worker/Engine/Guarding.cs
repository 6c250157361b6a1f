namespace DanVanKheo.Embedded.Durable;

/// <summary>Work in the background outlives its failures: they are told, and a later round tries again.</summary>
internal static class Guarding
{
    public static void Guard(this ILogger logger, Action work, string complaint)
    {
        try
        {
            work();
        }
        catch (Exception failure)
        {
            logger.LogError(failure, "{Complaint}", complaint);
        }
    }
}
