namespace DanVanKheo.Organisations;

/// <summary>What happened to a unit, or to a part of it, between two days.</summary>
public enum MappingStepKind
{
    Renamed,

    Moved,

    /// <summary>All of it went to one other organisation, which had no other forebear that day.</summary>
    Succeeded,

    /// <summary>Parts of it went to several organisations.</summary>
    Split,

    /// <summary>It went, with others, to one organisation.</summary>
    Merged,

    /// <summary>It ended and nobody came after it; its records stay under its own name.</summary>
    Ended,
}
