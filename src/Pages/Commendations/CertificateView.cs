namespace DanVanKheo.Commendations;

/// <summary>The certificate page: what anyone may check, and what is printed, as it holds today. <paramref name="Url"/> is in the QR code.</summary>
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
    string? ExemplarUrl)
{
    public DecisionState State { get; init; } = DecisionState.Valid;

    /// <summary>Later decisions about this one, oldest first. Their reasons are not public.</summary>
    public IReadOnlyList<ChangeLine> Changes { get; init; } = [];

    /// <summary>What it is given for, when a later decision put it in other words.</summary>
    public string Wording { get; init; } = "";
}
