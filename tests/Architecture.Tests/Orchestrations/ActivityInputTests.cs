using System.Reflection;
using System.Text.Json;

namespace DanVanKheo.Architecture.Orchestrations;

/// <summary>What goes into an activity or an orchestration is written to history and read again, perhaps by another machine.</summary>
public sealed class ActivityInputTests
{
    // As the official default data converter does it.
    private static readonly JsonSerializerOptions Json = new() { IncludeFields = true };

    [Fact]
    public void Everything_handed_over_comes_back_as_it_was() => Offences.None(HandedOver().Distinct().Select(Problem).OfType<string>(), "A value that history cannot keep.");

    [Theory]
    [InlineData(typeof(int))]
    [InlineData(typeof(Record))]
    [InlineData(typeof(List<Record>))]
    [InlineData(typeof(Dictionary<string, DateOnly?>))]
    public void Plain_values_come_back(Type type) => Assert.Null(Problem(type));

    [Theory]
    [InlineData(typeof(object))]
    [InlineData(typeof(Stream))]
    [InlineData(typeof(Forgetful))]
    [InlineData(typeof(Func<int>))]
    public void Others_do_not(Type type) => Assert.NotNull(Problem(type));

    private static IEnumerable<Type> HandedOver()
    {
        foreach (var method in Assembly.Load("DanVanKheo.Functions").GetTypes().SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)))
        {
            var triggers = method.GetParameters().Where(p => p.CustomAttributes.Any(a => a.AttributeType.Name is "ActivityTriggerAttribute" or "OrchestrationTriggerAttribute")).ToList();
            if (triggers.Count == 0) continue;
            foreach (var input in triggers.Where(p => p.ParameterType.Name is not ("TaskOrchestrationContext" or "TaskActivityContext"))) yield return input.ParameterType;
            if (Result(method.ReturnType) is { } result) yield return result;
        }
    }

    private static Type? Result(Type type) => type switch
    {
        _ when type == typeof(void) || type == typeof(Task) || type == typeof(ValueTask) => null,
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(Task<>) || type.GetGenericTypeDefinition() == typeof(ValueTask<>) => type.GetGenericArguments()[0],
        _ => type,
    };

    private static string? Problem(Type type)
    {
        try
        {
            var first = JsonSerializer.Serialize(SampleValue.Of(type), type, Json);
            var second = JsonSerializer.Serialize(JsonSerializer.Deserialize(first, type, Json), type, Json);
            return first == second ? null : $"{type}: {first} came back as {second}";
        }
        catch (Exception failure) when (failure is NotSupportedException or JsonException or InvalidOperationException or ArgumentException)
        {
            return $"{type}: {failure.Message}";
        }
    }

    internal sealed record Record(string Name, int Number, DateTimeOffset At, Inner? Inside, IReadOnlyList<string> Words, DayOfWeek Day);

    internal readonly record struct Inner(int Year, TimeSpan Span);

    internal sealed class Forgetful(int number)
    {
        public int Number { get; } = number;

        public string? Text { get; private set; } = "";

        public void Say(string text) => Text = text;
    }
}
