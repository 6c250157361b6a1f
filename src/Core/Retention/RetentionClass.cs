namespace DanVanKheo.Retention;

/// <summary>How long the content of a dossier is kept after it was closed. Decisions, certificates and the audit are kept for ever.</summary>
public enum RetentionClass
{
    /// <summary>Rejected or withdrawn.</summary>
    Unsuccessful,

    /// <summary>It went its way to the end.</summary>
    Dossier,
}
