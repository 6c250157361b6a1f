using System.Globalization;

namespace DanVanKheo.Bench;

/// <summary>How much is measured: rows in the table, orchestrations, and how many of these at once.</summary>
internal sealed record BenchSize(int Rows, int Approvals, int Parallel, string Only)
{
    /// <summary>True when this part of the measurement is asked for: <c>tables</c>, <c>steps</c>, <c>waiting</c> or <c>approvals</c>.</summary>
    public bool Wants(string part) => Only.Length == 0 || Only == part;

    public static BenchSize From(string[] args) => new(Of(args, "--rows", 100_000), Of(args, "--approvals", 5_000), Of(args, "--parallel", 64), Text(args, "--only"));

    private static int Of(string[] args, string name, int otherwise) =>
        Text(args, name) is { Length: > 0 } given ? int.Parse(given, CultureInfo.InvariantCulture) : otherwise;

    private static string Text(string[] args, string name)
    {
        var at = Array.IndexOf(args, name);
        return at < 0 ? "" : args[at + 1];
    }
}
