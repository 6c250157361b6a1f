namespace DanVanKheo.Evidence;

/// <summary>What stands in the file of a picture beside the picture: author, place, device, captions.</summary>
public static class PictureDetails
{
    /// <summary>The same picture without them, whatever its name says it is: JPEG, PNG or WebP. Anything else comes back as it is.</summary>
    public static byte[] Remove(byte[] picture) => picture switch
    {
        [0xFF, 0xD8, ..] => JpegDetails.Remove(picture),
        _ when picture.AsSpan().StartsWith(PngDetails.Signature) => PngDetails.Remove(picture),
        _ when WebpDetails.IsOne(picture) => WebpDetails.Remove(picture),
        _ => picture,
    };
}
