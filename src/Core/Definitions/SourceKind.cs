namespace DanVanKheo.Definitions;

/// <summary>The kinds of values in JSON.</summary>
public enum SourceKind
{
    Null,
    Boolean,
    Number,
    Text,
    Array,
    Object,
}
