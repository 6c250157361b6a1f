namespace DanVanKheo.Browser;

/// <summary>What a reader holds: a screen of <paramref name="Width"/> CSS pixels, with scripts or without, and the language they read (<c>vi</c> or <c>en</c>).</summary>
/// <param name="Axe">Needs scripts: it waits by timers, which a browser without them does not run. Every page looked at also goes through axe-core, in the light and in the dark scheme.</param>
public sealed record Device(int Width, bool Scripts, string Language = "vi", bool Axe = false)
{
    public int Height => Width < 600 ? 740 : 800;

    public override string ToString() => $"{Width} px, {(Scripts ? "scripts" : "no scripts")}, {Language}";
}
