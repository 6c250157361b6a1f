using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using DanVanKheo.Commendations;
using DanVanKheo.Hosting;
using DanVanKheo.Letters;
using Microsoft.Extensions.Options;

namespace DanVanKheo.Programmes;

/// <summary>
/// Reads the programme from the JSON files shipped beside the app. A programme may say <c>"basedOn": "other.json"</c>:
/// then it holds only what differs, one whole top-level property at a time.
/// </summary>
public sealed class ProgrammeFiles(IOptions<AppOptions> options)
{
    private const string BasedOn = "basedOn";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
    };

    /// <exception cref="InvalidDataException">The awards contradict themselves, a letter's wording names what does not exist, or a letter that must go at once shall wait.</exception>
    public Programme Programme()
    {
        var programme = Read<Programme>(options.Value.Programme);
        IReadOnlyList<string> faults = [.. AwardCatalogue.Problems(programme.Awards), .. WordingLint.Check(programme, LetterWriter.Placeholders)];
        return faults.Count > 0 ? throw new InvalidDataException($"{options.Value.Programme}: {string.Join("; ", faults)}") : programme;
    }

    private static T Read<T>(string name) => Load(name).Deserialize<T>(Json) ?? throw new InvalidDataException($"{name} is empty.");

    private static JsonObject Load(string name)
    {
        var path = Path.IsPathRooted(name) ? name : Path.Combine(AppContext.BaseDirectory, "programmes", Path.GetFileName(name));
        var own = JsonNode.Parse(File.ReadAllText(path)) as JsonObject ?? throw new InvalidDataException($"{path} holds no JSON object.");
        if (!own.Remove(BasedOn, out var parent)) return own;
        var whole = Load(parent!.GetValue<string>());
        foreach (var (property, value) in own) whole[property] = value?.DeepClone();
        return whole;
    }
}
