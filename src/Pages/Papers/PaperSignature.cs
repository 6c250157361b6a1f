namespace DanVanKheo.Papers;

/// <summary>A place to sign: in whose name ("T/M BAN THƯỜNG VỤ") or as what ("THƯ KÝ"), the position ("BÍ THƯ", may be empty), room for the signature, the name.</summary>
public sealed record PaperSignature(string Authority, string Name, string Position = "");
