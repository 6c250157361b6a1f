using DanVanKheo.Programmes;

namespace DanVanKheo.Imports;

/// <summary>What a template holds: its columns, and the choices of those that have some, by column id.</summary>
public sealed record TemplateView(ImportPurpose Purpose, IReadOnlyList<ImportColumn> Columns, IReadOnlyDictionary<string, IReadOnlyList<FieldOption>> Choices);
