namespace DanVanKheo.Tour.Figures;

/// <summary>One line of the table: what an article says, what the product says, and where the product keeps the records behind it.</summary>
internal sealed record FigureLine(string Figure, string Article, string Said, string Found, string Records)
{
    public bool Agrees => Said == Found;
}
