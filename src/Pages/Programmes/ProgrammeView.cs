using DanVanKheo.Definitions;

namespace DanVanKheo.Programmes;

/// <summary>The definition that runs, and what changed since the season before.</summary>
public sealed record ProgrammeView(Programme Programme, IReadOnlyList<DefinitionChange> Changes)
{
    /// <summary>The questions whose choices hang on another answer: the content lines of each field of work.</summary>
    public IEnumerable<FormField> Lines => Programme.Fields.Where(f => f.Variants.Any(v => v.Options is { Count: > 0 }));
}
