namespace DanVanKheo.Papers;

/// <summary>Types of papers. Each of the numbered ones has a series of its own.</summary>
public enum PaperType
{
    /// <summary>Quyết định, QĐ.</summary>
    Decision,

    /// <summary>Tờ trình, TTr.</summary>
    Submission,

    /// <summary>Báo cáo, BC.</summary>
    Report,

    /// <summary>Biên bản, BB.</summary>
    Minutes,

    /// <summary>Thông báo, TB.</summary>
    Notice,

    /// <summary>Phiếu thẩm định: one appraiser's sheet; has no number.</summary>
    ScoreSheet,

    /// <summary>Danh sách trao thưởng; has no number.</summary>
    Ceremony,

    /// <summary>Tờ trình to the body above; its number is one of the submissions', taken when the nomination is made.</summary>
    Nomination,
}
