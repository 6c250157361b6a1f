namespace DanVanKheo.Commendations;

/// <summary>What is printed on a certificate.</summary>
public enum CertificatePart
{
    Party,
    Body,
    Award,
    Subject,
    Unit,
    For,
    Model,
    Qr,
    Decision,
    Day,
    Position,
    Signer,
}
