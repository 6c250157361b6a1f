using System.Globalization;

namespace DanVanKheo.Bench;

/// <summary>How much is measured: rows in the table, orchestrations, and how many of these at once.</summary>
internal sealed record BenchSize(int Rows, int Approvals, int Parallel)
{
    public static BenchSize From(string[] args) => new(Of(args, "--rows", 100_000), Of(args, "--approvals", 5_000), Of(args, "--parallel", 64));

    private static int Of(string[] args, string name, int otherwise)
    {
        var at = Array.IndexOf(args, name);
        return at < 0 ? otherwise : int.Parse(args[at + 1], CultureInfo.InvariantCulture);
    }
}
