namespace DanVanKheo.Tallies;

/// <summary>
/// What a figure counts. A dossier that leaves (rejected, withdrawn) is taken out of every measure but <see cref="Dropped"/> on the day it left,
/// so that a figure as of any day is a plain sum over days.
/// </summary>
public enum Measure
{
    Registered,

    /// <summary>Rejected, or withdrawn by the submitter.</summary>
    Dropped,

    CellApproved,

    BlocApproved,

    /// <summary>Carried out: the stage of implementation or of the achievement report agreed.</summary>
    Implemented,

    Recognised,

    /// <summary>Chosen by the council for commendation.</summary>
    Exemplary,

    Commended,

    /// <summary>Proposed to the body above.</summary>
    Nominated,

    /// <summary>Still registered, but no longer kept up.</summary>
    Retired,
}
