using System.Text.Json.Serialization;

namespace DanVanKheo.Papers;

/// <summary>A piece of a paper's body. The names stand in frozen papers.</summary>
[JsonDerivedType(typeof(PaperHeading), "heading")]
[JsonDerivedType(typeof(PaperParagraph), "paragraph")]
[JsonDerivedType(typeof(PaperTable), "table")]
public abstract record PaperBlock;
