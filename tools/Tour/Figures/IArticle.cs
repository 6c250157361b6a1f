namespace DanVanKheo.Tour.Figures;

/// <summary>What one article says of one programme: registers what it tells, and compares what the pages show.</summary>
internal interface IArticle
{
    /// <summary>The programme it is about: P01.</summary>
    string Programme { get; }

    Task CompareAsync(FigureDesk desk, IReadOnlyList<string> units);
}
