namespace DanVanKheo.Appraisals;

public enum AssignmentState
{
    /// <summary>Asked; has not yet said whether there is a conflict of interest.</summary>
    Asked,

    /// <summary>Said that there is none, and has been shown the dossier.</summary>
    Declared,

    /// <summary>A draft is kept.</summary>
    Drafted,

    Submitted,

    Recused,
}
