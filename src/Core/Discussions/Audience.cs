namespace DanVanKheo.Discussions;

/// <summary>Who reads a message; the narrowest comes first and is what a form begins with.</summary>
public enum Audience
{
    /// <summary>Whoever is or was asked at the same stage.</summary>
    Stage,

    /// <summary>Whoever is or was asked at any stage of the dossier.</summary>
    Reviewers,

    /// <summary>They, and the appraisers of its panel.</summary>
    Appraisers,

    /// <summary>Whoever reviews the dossier, and those who registered the model.</summary>
    Everyone,
}
