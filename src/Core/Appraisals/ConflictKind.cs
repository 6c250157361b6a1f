namespace DanVanKheo.Appraisals;

/// <summary>Why somebody may not score a dossier.</summary>
public enum ConflictKind
{
    /// <summary>They belong to the unit that registered, or to the committee above or a cell below it.</summary>
    SameUnit,

    /// <summary>The dossier names their address as its contact.</summary>
    Contact,

    /// <summary>They have answered for another stage of the dossier, or decide this one.</summary>
    EarlierStage,

    /// <summary>They said so themselves, or their sheet was given to somebody else.</summary>
    Declared,
}
