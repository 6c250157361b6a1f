using DanVanKheo.Organisations;
using DanVanKheo.Programmes;

namespace DanVanKheo.Imports;

/// <summary>The form of each programme as lists fill it in; made once, because their choices are many.</summary>
public sealed class ImportForms(ProgrammeShelf programmes, OrganisationDirectory directory)
{
    private readonly Dictionary<string, ImportForm> made = new(StringComparer.Ordinal);

    /// <summary>The form of the programme a list is for, as it is now. A list from before lists named one is the main programme's.</summary>
    public ImportForm Of(Import import) => Of(ProgrammeOf(import));

    public ImportForm Of(Programme programme)
    {
        lock (made)
        {
            return made.TryGetValue(programme.Id, out var known) ? known : made[programme.Id] = new(programme, new(programme, directory), directory);
        }
    }

    public Programme ProgrammeOf(Import import) => programmes.Find(import.Programme) ?? programmes.Main;
}
