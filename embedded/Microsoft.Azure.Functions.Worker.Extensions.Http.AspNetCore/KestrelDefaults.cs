namespace Microsoft.Azure.Functions.Worker.Extensions.Http.AspNetCore;

/// <summary>Where Kestrel listens and what it accepts, unless the usual ASP.NET Core settings say otherwise.</summary>
internal static class KestrelDefaults
{
    private const string Address = "http://localhost:";
    private const string Port = "7071";
    private const long BodySize = 104_857_600;
    private static readonly string[] AddressKeys = ["urls", "http_ports", "https_ports"];

    public static void Apply(FunctionsApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        // Only --port, as in Core Tools: a PORT variable of the machine may mean something else.
        if (builder.CommandLine["port"] is { Length: > 0 } port) builder.Web.WebHost.UseUrls(Address + Number(port, "port"));
        else if (AddressKeys.All(key => string.IsNullOrEmpty(configuration[key])) && !configuration.GetSection("Kestrel:Endpoints").Exists()) builder.Web.WebHost.UseUrls(Address + Port);

        builder.Web.WebHost.ConfigureKestrel((context, kestrel) =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = Limit(context.Configuration);
        });
        builder.Services.AddOptions<FormOptions>().Configure<IConfiguration>((form, settings) => form.MultipartBodyLengthLimit = Limit(settings));
    }

    // The official setting and its default.
    private static long Limit(IConfiguration settings) =>
        settings["FUNCTIONS_REQUEST_BODY_SIZE_LIMIT"] is { Length: > 0 } text ? Number(text, "FUNCTIONS_REQUEST_BODY_SIZE_LIMIT") : BodySize;

    private static long Number(string text, string setting) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FunctionWorkerException($"The setting '{setting}' is '{text}'; it must be a whole number.");
}
