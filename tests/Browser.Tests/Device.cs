namespace DanVanKheo.Browser;

/// <summary>What a reader holds: a screen of <paramref name="Width"/> CSS pixels, with scripts or without.</summary>
public sealed record Device(int Width, bool Scripts)
{
    public int Height => Width < 600 ? 740 : 800;

    public override string ToString() => $"{Width} px, {(Scripts ? "scripts" : "no scripts")}";
}
