namespace DanVanKheo.Definitions;

/// <summary>How a part of a definition is typed on the page that changes it.</summary>
public enum EditKind
{
    Line,
    Text,

    /// <summary>Day and month, <c>15/06</c>.</summary>
    Day,

    /// <summary><c>01/06/2025</c>.</summary>
    Date,

    /// <summary>One date a line.</summary>
    Dates,

    /// <summary>Hour and minute, <c>17:00</c>.</summary>
    Time,
    Number,

    /// <summary>Ids with commas between.</summary>
    Ids,

    /// <summary>One of the values the schema allows.</summary>
    Choice,
    Flag,
}
