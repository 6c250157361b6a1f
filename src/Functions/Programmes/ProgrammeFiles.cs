using System.Text.Json;
using System.Text.Json.Serialization;
using DanVanKheo.Hosting;
using DanVanKheo.Organisations;
using Microsoft.Extensions.Options;

namespace DanVanKheo.Programmes;

/// <summary>Reads the programme and the bloc from the JSON files shipped beside the app.</summary>
public sealed class ProgrammeFiles(IOptions<AppOptions> options)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
    };

    public Programme Programme() => Read<Programme>(options.Value.Programme);

    public OrganisationDirectory Directory()
    {
        var file = Read<BlocFile>(options.Value.Bloc);
        return new(file.Organisations, file.People, file.Duties);
    }

    private static T Read<T>(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "programmes", Path.GetFileName(name));
        using var stream = File.OpenRead(path);
        return JsonSerializer.Deserialize<T>(stream, Json) ?? throw new InvalidDataException($"{path} is empty.");
    }

    private sealed record BlocFile(IReadOnlyList<Organisation> Organisations, IReadOnlyList<Person> People, IReadOnlyList<Duty> Duties);
}
