using System.Globalization;
using DanVanKheo.Rules;

namespace DanVanKheo.Commendations;

/// <summary>A sheet that certificates are printed on, lying: its size in millimetres, and where everything stands.</summary>
/// <param name="Id">a4, a3.</param>
public sealed record CertificateSheet(string Id, double Width, double Height, IReadOnlyList<CertificateField> Fields)
{
    /// <summary>No printer is further off.</summary>
    public const double LargestOffset = 50;

    /// <summary>The side of a QR code: small enough for a form, large enough for an old telephone.</summary>
    public const double QrSide = 26;

    private const double A4Width = 297;
    private const double A3Width = 420;

    public static IReadOnlyList<CertificateSheet> All { get; } = [Of("a4", A4Width, 210), Of("a3", A3Width, 297)];

    public static CertificateSheet? Find(string id) => All.FirstOrDefault(s => s.Id == id);

    /// <summary>The parts to print, moved; on a pre-printed form without what stands there already.</summary>
    public IEnumerable<CertificateField> Printed(double right, double down, bool onForm) => Fields.Where(f => !onForm || !f.OnForm).Select(f => f with { X = f.X + right, Y = f.Y + down });

    /// <summary>Millimetres as typed, a comma or a point, at most <see cref="LargestOffset"/> either way; empty is 0.</summary>
    public static FieldProblem? CheckOffset(string field, string typed, out double offset)
    {
        offset = 0;
        if (typed.Length == 0) return null;
        return double.TryParse(typed.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out offset) && Math.Abs(offset) <= LargestOffset ? null : new(field, "OffsetWrong");
    }

    /// <summary>Laid out on A4; a larger sheet has the same picture, larger. The QR code stays as it is.</summary>
    private static CertificateSheet Of(string id, double width, double height)
    {
        var scale = width / A4Width;
        CertificateField[] fields =
        [
            new(CertificatePart.Party, 28, 22, 241, 15, Bold: true, OnForm: true),
            new(CertificatePart.Body, 28, 34, 241, 16, Bold: true),
            new(CertificatePart.Award, 28, 46, 241, 34, Bold: true, OnForm: true),
            new(CertificatePart.Subject, 28, 70, 241, 24, Bold: true),
            new(CertificatePart.Unit, 28, 86, 241, 15),
            new(CertificatePart.For, 38, 99, 221, 15),
            new(CertificatePart.Model, 38, 108, 221, 16, Italic: true),
            new(CertificatePart.Qr, 32, 148, QrSide, 12, Centred: false),
            new(CertificatePart.Decision, 61, 158, 88, 12, Centred: false),
            new(CertificatePart.Day, 160, 140, 110, 14, Italic: true),
            new(CertificatePart.Position, 160, 148, 110, 14, Bold: true),
            new(CertificatePart.Signer, 160, 180, 110, 14, Bold: true),
        ];
        return new(id, width, height, [.. fields.Select(f => f with { X = f.X * scale, Y = f.Y * scale, Size = Math.Round(f.Size * scale), Width = f.Part == CertificatePart.Qr ? f.Width : f.Width * scale })]);
    }
}
