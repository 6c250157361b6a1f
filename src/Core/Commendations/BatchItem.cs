namespace DanVanKheo.Commendations;

/// <summary>One dossier of one batch: the key under which applying it may run twice.</summary>
public sealed record BatchItem(string Batch, string Dossier);
