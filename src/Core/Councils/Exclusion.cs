namespace DanVanKheo.Councils;

/// <summary>Why a member of the council may not vote on a dossier.</summary>
public enum Exclusion
{
    /// <summary>Belongs to the unit that registered the model.</summary>
    OwnUnit,

    /// <summary>Belongs to a unit that registered the model together with another.</summary>
    CoOwner,
}
