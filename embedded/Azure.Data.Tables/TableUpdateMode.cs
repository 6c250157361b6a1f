namespace Azure.Data.Tables;

public enum TableUpdateMode
{
    /// <summary>Properties not given stay as they are.</summary>
    Merge = 0,

    /// <summary>Properties not given are removed.</summary>
    Replace = 1,
}
