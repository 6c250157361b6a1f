namespace DanVanKheo.Search;

/// <summary>Where in a dossier a word stands.</summary>
[Flags]
public enum SearchFields
{
    None = 0,

    /// <summary>The number of a decision.</summary>
    Number = 1,

    /// <summary>The name of the model.</summary>
    Name = 2,

    /// <summary>The unit, the person or collective, tags.</summary>
    People = 4,

    /// <summary>The answers.</summary>
    Text = 8,
}
