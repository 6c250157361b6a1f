namespace DanVanKheo.Commendations;

public sealed record Choice(string Value, string Label);
