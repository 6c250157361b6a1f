namespace DanVanKheo.Programmes;

public sealed record FieldOption(string Value, LocalText Label);
