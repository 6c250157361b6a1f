namespace DanVanKheo.Revisions;

public enum MendItemKind
{
    /// <summary>A step of the form, or the evidence.</summary>
    Section,

    /// <summary>One question.</summary>
    Field,

    /// <summary>A point the stage brings along: <see cref="Programmes.ReturnPoint"/>.</summary>
    Point,
}
