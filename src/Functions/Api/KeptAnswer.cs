namespace DanVanKheo.Api;

/// <summary>The first answer to a call, kept under its key.</summary>
public sealed record KeptAnswer(int Status, byte[] Body, string Location);
