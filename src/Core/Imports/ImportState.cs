namespace DanVanKheo.Imports;

public enum ImportState
{
    /// <summary>Kept; its rows are being judged.</summary>
    Checking,

    /// <summary>Read and checked; nothing has been written but the list itself.</summary>
    Checked,

    /// <summary>Rows are being imported.</summary>
    Running,

    /// <summary>Every row that was to be imported has its result.</summary>
    Done,
}
