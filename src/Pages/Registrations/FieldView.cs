using DanVanKheo.Programmes;

namespace DanVanKheo.Registrations;

/// <summary>One question as shown: its definition, what was typed, and its choices.</summary>
public sealed record FieldView(FormField Field, string Value, IReadOnlyList<FieldOption> Options);
