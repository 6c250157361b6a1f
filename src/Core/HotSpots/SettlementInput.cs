namespace DanVanKheo.HotSpots;

/// <summary>What was typed about how a matter was settled.</summary>
/// <param name="Dossier">Code of a model, or empty.</param>
public sealed record SettlementInput(int Number, string Settled = "", string Dossier = "", string How = "");
