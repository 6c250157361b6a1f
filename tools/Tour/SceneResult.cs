namespace DanVanKheo.Tour;

internal sealed class SceneResult(string title)
{
    public string Title { get; } = title;

    public int Held { get; set; }

    public int Failed { get; set; }

    public TimeSpan Took { get; set; }
}
