namespace DanVanKheo.Notes;

/// <summary>Who reads a note beside the one who wrote it; the narrowest comes first.</summary>
public enum NoteAudience
{
    /// <summary>Officers who may read the dossier.</summary>
    Officers,

    /// <summary>These and the appraisers of its panel.</summary>
    Appraisers,

    /// <summary>These officers and the submitter.</summary>
    Submitter,
}
