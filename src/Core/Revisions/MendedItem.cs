namespace DanVanKheo.Revisions;

/// <summary>What the submitter says to one item of a return. <paramref name="Item"/> is a <see cref="MendItem"/> as text.</summary>
public sealed record MendedItem(string Item, bool Done, string Note);
