namespace DanVanKheo.Commendations;

/// <summary>How certificates are put on paper: the sheet, how far to the right and down in millimetres, on a pre-printed form or a blank sheet.</summary>
public sealed record CertificatePrint(CertificateSheet Sheet, double Right, double Down, bool OnForm)
{
    public IEnumerable<CertificateField> Fields => Sheet.Printed(Right, Down, OnForm);
}
