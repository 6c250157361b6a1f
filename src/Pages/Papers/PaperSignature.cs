namespace DanVanKheo.Papers;

/// <summary>A place to sign: "THƯ KÝ", room for the signature, then the name.</summary>
public sealed record PaperSignature(string Authority, string Name);
