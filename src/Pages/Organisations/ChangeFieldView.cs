using DanVanKheo.Commendations;

namespace DanVanKheo.Organisations;

/// <summary>One field of a change with what was typed. <paramref name="Options"/> is null for what is typed freely.</summary>
public sealed record ChangeFieldView(BookField Field, string Value, IReadOnlyList<Choice>? Options);
