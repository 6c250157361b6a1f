using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;

namespace DanVanKheo.Tests.Programmes;

/// <summary>The programme and the bloc as shipped under <c>programmes/</c>: the tests run on the data people get.</summary>
internal static class DefaultProgramme
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static Programme Programme { get; } = Read<Programme>("dan-van-kheo.json");

    /// <summary>Registration in spring, commendation in autumn.</summary>
    public static Programme TwoPass { get; } = Read<Programme>("dan-van-kheo-hai-dot.json");

    /// <summary>Registration within windows, with questions that close or become due by date.</summary>
    public static Programme InSeason { get; } = Read<Programme>("dan-van-kheo-theo-dot.json");

    public static BlocFile BlocData { get; } = Read<BlocFile>("sample-bloc.json");

    public static OrganisationDirectory Directory { get; } = BlocData.ToDirectory();

    public static Stage Cell => Programme.Route.Stages[0];

    public static Stage Bloc => Programme.Route.Stages[1];

    public static Stage Commendation => Programme.Route.Stages[2];

    public static FormField Field(string id) => Programme.Fields.Single(f => f.Id == id);

    private static T Read<T>(string file) => Load(file).Deserialize<T>(Json)!;

    private static JsonObject Load(string file)
    {
        var own = JsonNode.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "programmes", file)))!.AsObject();
        if (!own.Remove("basedOn", out var parent)) return own;
        var whole = Load(parent!.GetValue<string>());
        foreach (var (property, value) in own) whole[property] = value?.DeepClone();
        return whole;
    }
}
