namespace DanVanKheo.Embedded.Durable;

/// <summary>Words in the name column of control rows.</summary>
internal static class Control
{
    public const string Recursive = "recursive";
}
