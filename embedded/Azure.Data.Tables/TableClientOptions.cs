namespace Azure.Data.Tables;

/// <summary>Part of a signature only: there is no pipeline on one machine that could be told anything.</summary>
public class TableClientOptions : ClientOptions
{
    internal TableClientOptions() { }
}
