namespace DanVanKheo.Contests;

/// <summary>Among whom the best of a round are chosen.</summary>
public enum ContestScope
{
    All,

    /// <summary>Cụm thi: each emulation cluster on its own.</summary>
    Cluster,
}
