namespace DanVanKheo.Evidence;

/// <summary>Where an upload stands: the pieces that are here, and whether the whole file is in the dossier.</summary>
public sealed record UploadState(string Id, IReadOnlyList<int> Held, bool Whole);
