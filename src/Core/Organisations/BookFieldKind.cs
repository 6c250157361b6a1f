namespace DanVanKheo.Organisations;

/// <summary>What a field of a form about organisations asks for.</summary>
public enum BookFieldKind
{
    Line,
    Email,
    Day,
    Number,
    Weight,
    Tick,

    /// <summary>An organisation that lives; the others offer what their names say.</summary>
    Organisation,
    Cluster,
    Kind,
    Level,
    Role,
    WorkField,
}
