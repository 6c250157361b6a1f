namespace DanVanKheo.Dossiers;

public enum DossierStatus
{
    /// <summary>Waiting for the answer of the current stage.</summary>
    UnderReview,

    /// <summary>Back with the submitter, who corrects and sends again.</summary>
    Returned,

    /// <summary>The registration was not approved.</summary>
    Rejected,

    /// <summary>Taken back by the submitter.</summary>
    Withdrawn,

    /// <summary>Registered and carried out, but not recognised or not commended.</summary>
    NotRecognised,

    /// <summary>Registered, but no longer kept up: an officer ended it.</summary>
    Retired,

    /// <summary>The end of a route that issues no commendation.</summary>
    Recognised,

    /// <summary>The end of a route on which a commendation was issued.</summary>
    Commended,

    /// <summary>The commendation was taken back later.</summary>
    AwardRevoked,
}
