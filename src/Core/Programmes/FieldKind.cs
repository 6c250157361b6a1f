namespace DanVanKheo.Programmes;

public enum FieldKind
{
    Line,
    Text,
    Choice,

    /// <summary>Several of a list (<see cref="FormField.MaxChoices"/>), kept as values with commas between.</summary>
    Choices,
    Date,
    Money,

    /// <summary>A figure of 0 or more, with thousands dots and a decimal comma if need be: 1.200 or 2,5.</summary>
    Number,
    Email,
    Phone,
    Consent,

    /// <summary>Several rows of the same few questions (<see cref="FormField.Columns"/>).</summary>
    Rows,
}
