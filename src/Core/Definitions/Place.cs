namespace DanVanKheo.Definitions;

/// <summary>A place in a file; lines and columns count from 1, columns in characters.</summary>
public sealed record Place(string File, int Line, int Column)
{
    public override string ToString() => FormattableString.Invariant($"{File}({Line},{Column})");
}
