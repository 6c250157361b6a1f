using DanVanKheo.Definitions;

namespace DanVanKheo.Programmes;

/// <summary>One part of the form with its rows; <paramref name="Dropped"/> are the boxes that were ticked.</summary>
public sealed record EditPartView(EditPart Part, IReadOnlyList<EditRow> Rows, IReadOnlyList<string> Dropped);
