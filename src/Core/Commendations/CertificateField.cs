namespace DanVanKheo.Commendations;

/// <summary>Where a part stands on the sheet: millimetres from its top left corner, size in points.</summary>
/// <param name="OnForm">Pre-printed forms hold it already.</param>
public sealed record CertificateField(CertificatePart Part, double X, double Y, double Width, double Size, bool Bold = false, bool Italic = false, bool Centred = true, bool OnForm = false);
