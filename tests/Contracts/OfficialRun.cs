namespace DanVanKheo.Contracts;

public sealed class OfficialRun
{
    [Fact]
    public void The_cases_run_against_the_official_assemblies_too()
    {
        Assert.SkipWhen(Storage.IsEmbedded, "This run is against the embedded storage. eng/contracts-official.sh runs the same cases against the official assemblies and Azurite.");
        Assert.Equal("Azure.Data.Tables", typeof(Azure.Data.Tables.TableClient).Assembly.GetName().Name);
    }
}
