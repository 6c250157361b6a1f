using System.Globalization;

namespace DanVanKheo.Tour;

/// <param name="Kills">How often the application is killed at a random moment and started again.</param>
/// <param name="Seed">Seed of the random moments, printed so that a run can be repeated closely.</param>
/// <param name="Keep">Leaves the application running and its data in place at the end.</param>
/// <param name="All">Every programme of the articles instead, with their figures; or only <paramref name="Programme"/> when it is named.</param>
/// <param name="Assembly">Path of DanVanKheo.Functions.dll; null takes the one built beside this.</param>
internal sealed record TourOptions(int Kills, int Seed, bool Keep, string? Assembly, bool All = false, string Programme = "")
{
    public const string Usage = "Tour [--kill N] [--seed N] [--keep] [--app path/DanVanKheo.Functions.dll] | --all | --programme P11";

    /// <summary>Null when the arguments are not understood.</summary>
    public static TourOptions? Parse(IReadOnlyList<string> arguments)
    {
        var options = new TourOptions(0, Random.Shared.Next(1, 100_000), Keep: false, Assembly: null);
        for (var i = 0; i < arguments.Count; i++)
        {
            var next = i + 1 < arguments.Count ? arguments[i + 1] : null;
            switch (arguments[i])
            {
                case "--keep":
                    options = options with { Keep = true };
                    continue;
                case "--all":
                    options = options with { All = true };
                    continue;
                case "--programme" when next is not null:
                    options = options with { All = true, Programme = next };
                    break;
                case "--kill" when Number(next) is { } kills:
                    options = options with { Kills = kills };
                    break;
                case "--seed" when Number(next) is { } seed:
                    options = options with { Seed = seed };
                    break;
                case "--app" when next is not null:
                    options = options with { Assembly = next };
                    break;
                default:
                    return null;
            }

            i++;
        }

        return options;
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
