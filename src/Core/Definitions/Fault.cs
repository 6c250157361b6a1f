namespace DanVanKheo.Definitions;

/// <summary>What is wrong with a definition, and where. <paramref name="Code"/> names the reason in the resource files.</summary>
public sealed record Fault(Place Place, string Code, params object[] Facts);
