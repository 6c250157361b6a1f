namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>The way into a Functions application.</summary>
public class FunctionsApplication
{
    public static FunctionsApplicationBuilder CreateBuilder(string[] args) => new(args, Assembly.GetEntryAssembly()?.GetTypes() ?? []);
}
