namespace DanVanKheo.Showcase;

/// <summary>A photograph with its owner's consent. <paramref name="Taken"/> says when and where, and is empty when nobody said.</summary>
public sealed record PhotoView(string Url, string ContentType, string Caption, string Taken)
{
    /// <summary>The address of the small picture that a phone loads first; empty when there is none.</summary>
    public string Small { get; init; } = "";
}
