namespace DanVanKheo.Nominations;

/// <summary>How many places of the year are taken.</summary>
public sealed record QuotaView(string UpperBody, int Taken, int Quota);
