namespace DanVanKheo.Organisations;

/// <summary>What a directory keeps of earlier days, so that old dossiers still name their unit and their judges.</summary>
/// <param name="Archive">The id under which records are kept, from the first day on, whatever becomes of the bloc.</param>
/// <param name="Bloc">The bloc now: the first one, or who came after it.</param>
public sealed record DirectoryPast(string Archive, Organisation Bloc, IReadOnlyList<FormerOrganisation> Organisations, IReadOnlyList<Person> People);
