using System.Globalization;
using Xunit;

namespace DanVanKheo.Durable;

/// <summary>Many seeds of <see cref="Simulation"/>: 2,000 by default, SEEDS=10000 by hand.</summary>
public sealed class SimulationTests
{
    private static int Seeds => int.Parse(Environment.GetEnvironmentVariable("SEEDS") ?? "2000", CultureInfo.InvariantCulture);

    [Fact]
    public void Every_seed_ends_and_its_history_replays_to_the_same_end()
    {
        var (episodes, deaths) = (0L, 0L);
        for (var seed = 0; seed < Seeds; seed++)
        {
            var simulation = new Simulation(seed);
            simulation.Run();
            episodes += simulation.Episodes;
            deaths += simulation.Deaths;
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{Seeds} seeds, {episodes} episodes, {deaths} deaths between decision and commit");
        Assert.True(deaths > Seeds / 4 && episodes > Seeds * 4, $"{episodes} episodes and {deaths} deaths are too few to prove anything");
    }
}
