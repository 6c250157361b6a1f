namespace Azure.Data.Tables;

/// <summary>Taken for compatibility: there is no pipeline on one machine, so nothing in here changes behaviour.</summary>
public class TableClientOptions : ClientOptions
{
    public TableClientOptions(ServiceVersion serviceVersion = ServiceVersion.V2020_12_06) => Version = serviceVersion;
    internal ServiceVersion Version { get; }

    public enum ServiceVersion
    {
        V2019_02_02 = 1,
        V2020_12_06 = 2,
    }
}
