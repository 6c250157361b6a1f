namespace DanVanKheo.Architecture;

/// <summary>What breaks a rule, one line each; a test fails with all of them at once.</summary>
internal static class Offences
{
    public static void None(IEnumerable<string> offences, string rule)
    {
        var found = offences.ToList();
        if (found.Count > 0) Assert.Fail($"{rule}{Environment.NewLine}{string.Join(Environment.NewLine, found.Select(o => "  " + o))}");
    }
}
