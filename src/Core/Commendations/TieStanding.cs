namespace DanVanKheo.Commendations;

/// <summary>Why a dossier goes first among equals, or does not.</summary>
public enum TieStanding
{
    Woman,

    Man,

    /// <summary>A collective with at least <see cref="TiePreference.Share"/> per cent women.</summary>
    MostlyWomen,

    FewerWomen,

    /// <summary>The registration does not say.</summary>
    Unknown,
}
