namespace DanVanKheo.Staff;

/// <summary>What an officer is asked to do.</summary>
public enum WorkKind
{
    /// <summary>A stage waits for their opinion: intake, review, the decision to sign, a nomination.</summary>
    Opinion,

    /// <summary>A score sheet to hand in.</summary>
    Sheet,

    /// <summary>A ballot to cast.</summary>
    Ballot,

    /// <summary>A report of their own model is due.</summary>
    Report,

    /// <summary>A report of a model they look after has not come.</summary>
    ReportOverdue,

    /// <summary>A remedy is reported, or its day has passed: somebody must go and look.</summary>
    Remedy,

    /// <summary>A dossier that went back waits for whoever registered it to mend it.</summary>
    Mend,
}
