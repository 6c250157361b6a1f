using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using QRCoder;
using Pictures = DocumentFormat.OpenXml.Drawing.Pictures;
using Place = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Shapes = DocumentFormat.OpenXml.Drawing;

namespace DanVanKheo.Commendations;

/// <summary>A QR code as a picture in a Word file.</summary>
internal static class CertificateQr
{
    private const long EmuOfMillimetre = 36000;
    private const int PixelsOfModule = 8;

    /// <param name="id">Unique in the file.</param>
    public static Drawing Write(MainDocumentPart main, string text, uint id)
    {
        var part = main.AddImagePart(ImagePartType.Png);
        using (var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M)) part.FeedData(new MemoryStream(new PngByteQRCode(code).GetGraphic(PixelsOfModule)));
        const long side = (long)CertificateSheet.QrSide * EmuOfMillimetre;
        var name = $"qr-{id}.png";
        return new(new Place.Inline(
            new Place.Extent { Cx = side, Cy = side },
            new Place.DocProperties { Id = id, Name = name, Description = text },
            new Shapes.Graphic(new Shapes.GraphicData(new Pictures.Picture(
                new Pictures.NonVisualPictureProperties(new Pictures.NonVisualDrawingProperties { Id = id, Name = name }, new Pictures.NonVisualPictureDrawingProperties()),
                new Pictures.BlipFill(new Shapes.Blip { Embed = main.GetIdOfPart(part) }, new Shapes.Stretch(new Shapes.FillRectangle())),
                new Pictures.ShapeProperties(
                    new Shapes.Transform2D(new Shapes.Offset { X = 0, Y = 0 }, new Shapes.Extents { Cx = side, Cy = side }),
                    new Shapes.PresetGeometry(new Shapes.AdjustValueList()) { Preset = Shapes.ShapeTypeValues.Rectangle })))
            { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 });
    }
}
