namespace DanVanKheo.Evidence;

/// <summary>How office documents name what they hold.</summary>
internal static class OfficeTypes
{
    private const string OpenXml = "application/vnd.openxmlformats-officedocument.";
    private const string Open = "application/vnd.oasis.opendocument.";

    /// <summary>The content type of the main part of an Office Open XML file with this ending; null for other endings.</summary>
    public static string? Main(string ending) => ending.ToLowerInvariant() switch
    {
        ".docx" => OpenXml + "wordprocessingml.document.main+xml",
        ".xlsx" => OpenXml + "spreadsheetml.sheet.main+xml",
        ".pptx" => OpenXml + "presentationml.presentation.main+xml",
        _ => null,
    };

    /// <summary>What the entry <c>mimetype</c> of an OpenDocument file with this ending holds; null for other endings.</summary>
    public static string? OpenDocument(string ending) => ending.ToLowerInvariant() switch
    {
        ".odt" => Open + "text",
        ".ods" => Open + "spreadsheet",
        ".odp" => Open + "presentation",
        _ => null,
    };

    public static bool IsActive(string contentType) => ((string[])["macroEnabled", "vbaProject", "macrosheet", "activeX"]).Any(m => contentType.Contains(m, StringComparison.OrdinalIgnoreCase));

    /// <param name="path">In lower case.</param>
    public static bool IsMacroPart(string path) =>
        path.EndsWith("/vbaproject.bin", StringComparison.Ordinal) || path.EndsWith("/vbadata.xml", StringComparison.Ordinal)
        || path.Contains("macrosheets/", StringComparison.Ordinal) || path.Contains("/activex/", StringComparison.Ordinal)
        || path.StartsWith("basic/", StringComparison.Ordinal) || path.StartsWith("scripts/", StringComparison.Ordinal);

    /// <summary>Pictures of old drawings, which Office packs one by one.</summary>
    public static bool IsPackedPicture(string path) => Path.GetExtension(path) is ".emz" or ".wmz";
}
