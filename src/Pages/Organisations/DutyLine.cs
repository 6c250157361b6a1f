namespace DanVanKheo.Organisations;

/// <summary>A duty in words. <paramref name="Key"/> leads to the form that ends it; empty when it has ended.</summary>
public sealed record DutyLine(string Key, string Role, string Organisation, string Person, string Limits);
