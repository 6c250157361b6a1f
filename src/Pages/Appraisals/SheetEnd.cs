namespace DanVanKheo.Appraisals;

/// <summary>Why nothing can be scored on this link any more.</summary>
public enum SheetEnd
{
    Submitted,
    Recused,

    /// <summary>An officer gave the sheet to somebody else.</summary>
    Reassigned,

    /// <summary>The stage was decided without this sheet.</summary>
    Closed,

    /// <summary>The dossier was taken back.</summary>
    Withdrawn,
}
