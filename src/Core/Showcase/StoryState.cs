namespace DanVanKheo.Showcase;

/// <summary>How far the text of a story is.</summary>
public enum StoryState
{
    /// <summary>Nothing is written.</summary>
    None,

    Draft,

    /// <summary>The owner was asked about exactly this text.</summary>
    Asked,

    /// <summary>The owner said no to exactly this text, or took their consent back.</summary>
    Refused,

    /// <summary>The owner agreed to exactly this text.</summary>
    Published,
}
