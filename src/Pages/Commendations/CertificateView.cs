namespace DanVanKheo.Commendations;

/// <summary>The certificate page: what anyone may check, and what is printed. <paramref name="Url"/> is in the QR code.</summary>
public sealed record CertificateView(
    string Certificate,
    string Url,
    string Award,
    string SubjectName,
    string Unit,
    string ModelName,
    string DecisionNumber,
    DateOnly DecisionDate,
    string Bloc,
    string Signer,
    string SignerPosition,
    string? ExemplarUrl);
