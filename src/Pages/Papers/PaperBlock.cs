namespace DanVanKheo.Papers;

/// <summary>A piece of a paper's body.</summary>
public abstract record PaperBlock;
