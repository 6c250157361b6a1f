namespace DanVanKheo.Papers;

/// <summary>What was typed on the page of a paper.</summary>
public sealed record PaperInput(IReadOnlyDictionary<string, string> Texts, string Date = "", string Signer = "");
