namespace DanVanKheo.Organisations;

/// <summary>What is wrong in a file, where, and why: <paramref name="Code"/> names the text (resource <c>Fault.{Code}</c>), <paramref name="Details"/> fills it.</summary>
/// <param name="Section">The array of the JSON file or the sheet of the workbook; empty for the file as a whole.</param>
/// <param name="IsWarning">The file may be taken all the same.</param>
public sealed record BookFault(string Section, int Line, string Code, IReadOnlyList<object> Details, bool IsWarning = false);
