namespace DanVanKheo.Staff;

/// <summary>Why the reader sees a dossier, with names in place of ids.</summary>
public sealed record WhyView(AccessReason Reason, string Organisation, string InPlaceOf);
