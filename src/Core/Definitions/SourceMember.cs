namespace DanVanKheo.Definitions;

/// <summary>A property of an object with the place of its name.</summary>
public sealed record SourceMember(string Name, Place Place, SourceNode Value);
