using DanVanKheo.Programmes;
using DanVanKheo.Revisions;

namespace DanVanKheo.Registrations;

/// <summary>One question as shown: its definition, what was typed, and its choices.</summary>
public sealed record FieldView(FormField Field, string Value, IReadOnlyList<FieldOption> Options)
{
    /// <summary>Why it may not be changed now; null when it may. Then <see cref="Readable"/> is shown instead of an input.</summary>
    public FieldLock? Lock { get; init; }

    /// <summary>The answer as people read it.</summary>
    public string Readable { get; init; } = "";
}
