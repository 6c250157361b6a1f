namespace DanVanKheo.Commendations;

/// <summary>Types of numbered papers; each has a series of its own.</summary>
public enum PaperType
{
    /// <summary>Quyết định, QĐ.</summary>
    Decision,

    /// <summary>Tờ trình, TTr.</summary>
    Submission,
}
