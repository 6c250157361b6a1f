using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using DanVanKheo.Programmes;

namespace DanVanKheo.Definitions;

/// <summary>
/// Reads a programme from its JSON file. A file may say <c>"basedOn": "other.json"</c>: then it holds only what differs, one whole top-level property at a time.
/// </summary>
/// <param name="open">The bytes of a file by the name it is called by; null when there is none.</param>
public sealed class ProgrammeReader(SourceNode schema, Func<string, byte[]?> open)
{
    public const string Schema = "programme.schema.json";
    private const string BasedOn = "basedOn";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
    };

    public ProgrammeReading Read(string file)
    {
        var faults = new List<Fault>();
        if (Load(file, new(file, 1, 1), [], faults) is not { } source) return new(null, SourceNode.Nothing, faults);
        faults.AddRange(new SchemaCheck(schema).Check(source));
        // A wrong shape would only be called wrong a second time by the rules that look inside it.
        if (faults.Count == 0) faults.AddRange(DefinitionRules.Check(source));
        if (faults.Count > 0) return new(null, source, Ordered(faults));
        try
        {
            return new(Make(RouteRules.Ordered(source)), source, []);
        }
        catch (JsonException error)
        {
            return new(null, source, [new(source.At(error.Path ?? ""), "Refused", error.InnerException?.Message ?? error.Message)]);
        }
    }

    public static IReadOnlyList<Fault> Ordered(IEnumerable<Fault> faults) => [.. faults.OrderBy(f => f.Place.File, StringComparer.Ordinal).ThenBy(f => f.Place.Line).ThenBy(f => f.Place.Column)];

    private SourceNode? Load(string file, Place named, IReadOnlyList<string> above, List<Fault> faults)
    {
        if (above.Contains(file, StringComparer.Ordinal))
        {
            faults.Add(new(named, "BasedOnItself", string.Join(" → ", above.Append(file))));
            return null;
        }

        if (open(file) is not { } bytes)
        {
            faults.Add(new(named, "NoSuchFile", file));
            return null;
        }

        var (own, wrong) = SourceReader.Read(file, bytes);
        faults.AddRange(wrong);
        if (own?.Find(BasedOn) is not { } parent) return own?.Without("$schema");
        // What it adds is judged as it is written, before it is part of the form.
        faults.AddRange(new SchemaCheck(schema).Check(own with { Members = [.. own.Members.Where(m => Additions.Names.Contains(m.Name))] }).Where(f => f.Code != "Missing" || f.Place != own.Place));
        return Load(parent.Text, parent.Place, [.. above, file], faults) is { } below ? Additions.Apply(below.Under(own.Without(BasedOn, "$schema")), faults) : null;
    }

    private static Programme Make(SourceNode source)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer)) source.WriteTo(writer);
        return JsonSerializer.Deserialize<Programme>(buffer.WrittenSpan, Json)!;
    }
}
