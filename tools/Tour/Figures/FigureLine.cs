namespace DanVanKheo.Tour.Figures;

/// <summary>One line of the table: what an article says, what the product says, and where the product keeps the frozen records behind it.</summary>
/// <param name="Counted">How many records that list holds; null where the number is no count of records.</param>
internal sealed record FigureLine(string Figure, string Article, string Said, string Found, string Records, long? Counted = null)
{
    public bool Agrees => Said == Found && (Counted is null || Found == Counted.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
