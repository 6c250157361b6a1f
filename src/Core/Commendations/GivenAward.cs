using DanVanKheo.Dossiers;

namespace DanVanKheo.Commendations;

/// <summary>A decision as lists sort it.</summary>
/// <param name="Number">Within the series of the body that issued it.</param>
/// <param name="Certificate">The code on the certificate.</param>
/// <param name="Award">Id of the award that holds now.</param>
public sealed record GivenAward(DossierCode Dossier, int Number, string Certificate, string Award, bool Revoked = false);
