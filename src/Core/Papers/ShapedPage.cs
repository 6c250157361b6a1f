namespace DanVanKheo.Papers;

/// <summary>A section of a file: its sheet in millimetres.</summary>
/// <param name="FirstDiffers">The first page has a header of its own, without a number.</param>
public sealed record ShapedPage(double Width, double Height, double Top, double Bottom, double Left, double Right, bool FirstDiffers)
{
    public bool IsLandscape => Width > Height;
}
