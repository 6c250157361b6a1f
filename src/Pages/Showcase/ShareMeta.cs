namespace DanVanKheo.Showcase;

/// <summary>What a page says of itself where a link to it is shared. Addresses are whole.</summary>
/// <param name="Photo">The address of a photograph with consent; empty when there is none.</param>
public sealed record ShareMeta(string Title, string Description, string Url, string Card, string Photo, string Site);
