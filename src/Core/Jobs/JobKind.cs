namespace DanVanKheo.Jobs;

/// <summary>Work that takes longer than a page may.</summary>
public enum JobKind
{
    /// <summary>Judges the rows of a list; about is the import.</summary>
    CheckImport,

    /// <summary>All dossiers under a filter as one workbook; about is the filter's query.</summary>
    ExportDossiers,

    /// <summary>The same dossiers as one ZIP, a folder each with its files; about as above.</summary>
    ArchiveDossiers,

    /// <summary>The certificates of a year as Word files; about is the query of the page of certificates.</summary>
    Certificates,

    /// <summary>Counts a year again; about is the year.</summary>
    Recount,

    /// <summary>The same, and writes the tallies anew where they do not agree.</summary>
    RebuildTallies,
}
