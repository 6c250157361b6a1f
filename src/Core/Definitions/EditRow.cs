namespace DanVanKheo.Definitions;

/// <summary>The questions of one window, quota, award or letter; the last row of a part is empty, for a new one.</summary>
/// <param name="Id">The beginning of its questions' names: <c>windows-0</c>; empty for what stands once.</param>
public sealed record EditRow(string Id, IReadOnlyList<EditField> Fields, bool IsNew = false)
{
    /// <summary>The name of the box that takes the row out.</summary>
    public string DropId => Id + "-drop";
}
