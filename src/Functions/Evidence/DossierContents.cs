namespace DanVanKheo.Evidence;

/// <summary>What an archive of a dossier holds, before it is written.</summary>
/// <param name="Draft">Under which the files lie.</param>
/// <param name="Page">The printed dossier, HTML.</param>
/// <param name="Files">Those that go along, with their paths in the archive.</param>
internal sealed record DossierContents(string Draft, string Page, IReadOnlyList<PackedFile> Files);
