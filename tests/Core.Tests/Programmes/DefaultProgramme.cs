using System.Text.Json;
using System.Text.Json.Serialization;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;

namespace DanVanKheo.Tests.Programmes;

/// <summary>The programme and the bloc as shipped under <c>programmes/</c>: the tests run on the data people get.</summary>
internal static class DefaultProgramme
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static Programme Programme { get; } = Read<Programme>("dan-van-kheo.json");

    public static BlocFile BlocData { get; } = Read<BlocFile>("sample-bloc.json");

    public static OrganisationDirectory Directory { get; } = BlocData.ToDirectory();

    public static Stage Cell => Programme.Route.Stages[0];

    public static Stage Bloc => Programme.Route.Stages[1];

    public static Stage Commendation => Programme.Route.Stages[2];

    public static FormField Field(string id) => Programme.Fields.Single(f => f.Id == id);

    private static T Read<T>(string file) =>
        JsonSerializer.Deserialize<T>(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "programmes", file)), Json)!;
}
