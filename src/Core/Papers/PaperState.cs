namespace DanVanKheo.Papers;

public enum PaperState
{
    /// <summary>Being written; its figures and lists follow the records.</summary>
    Draft,

    /// <summary>Numbered and dated, content frozen; waits for the signed copy.</summary>
    Final,

    /// <summary>The signed copy is here and its hash is kept.</summary>
    Signed,
}
