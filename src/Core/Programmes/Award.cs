using DanVanKheo.Organisations;

namespace DanVanKheo.Programmes;

/// <summary>
/// A form of commendation and who may give it. Authority: QĐ 29-QĐ/TW art. 27.2 — a cell may only commend in public,
/// a grassroots committee and its superior may give a merit certificate.
/// </summary>
public sealed record Award(string Id, LocalText Name, IReadOnlyList<OrganisationKind> GivenBy);
