namespace DanVanKheo.Imports;

/// <summary>What becomes of the rows of a list.</summary>
public enum ImportPurpose
{
    /// <summary>Registrations that are sent at once: the organisation's own secretary is the first who is asked.</summary>
    Send,

    /// <summary>Registrations kept as drafts: the contact of each row gets a link, checks and sends.</summary>
    Hold,

    /// <summary>The register of past years: closed records with their result; no workflow, no letters.</summary>
    Past,
}
