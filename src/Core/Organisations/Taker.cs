namespace DanVanKheo.Organisations;

/// <summary>Who takes over: an organisation by its id, or a new one by its name. One that gives may be among the takers and then lives on.</summary>
public sealed record Taker(string Organisation, string Name, decimal Weight);
