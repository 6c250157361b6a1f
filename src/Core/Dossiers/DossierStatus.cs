namespace DanVanKheo.Dossiers;

public enum DossierStatus
{
    /// <summary>Waiting for the opinion of the current stage.</summary>
    UnderReview,

    /// <summary>Back with the submitter, who corrects and sends again.</summary>
    Returned,

    Rejected,

    Withdrawn,

    Commended,
}
