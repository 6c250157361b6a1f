namespace DanVanKheo.Definitions;

/// <summary>A question of the page that changes a definition, with its answer.</summary>
/// <param name="Id">Its name on the form: <c>windows-0-from</c>.</param>
/// <param name="Value">As it is shown, or as it was typed.</param>
public sealed record EditField(string Id, EditColumn Column, string Value);
