namespace Microsoft.Azure.Functions.Worker.Extensions.Timer.Schedules;

/// <summary>The values one field of an NCRONTAB expression allows, as bits.</summary>
internal readonly struct CronField
{
    private readonly ulong bits;
    private CronField(ulong bits) => this.bits = bits;
    public bool Has(int value) => (bits >> value & 1) != 0;

    /// <summary>The smallest allowed value not below <paramref name="value"/>; null when there is none.</summary>
    public int? From(int value)
    {
        var rest = value > 63 ? 0 : bits >> value << value;
        return rest == 0 ? null : System.Numerics.BitOperations.TrailingZeroCount(rest);
    }

    public static CronField Parse(string text, CronFieldKind kind)
    {
        ulong bits = 0;
        foreach (var part in text.Split(',')) bits |= Part(part, kind);
        return new CronField(bits);
    }

    private static ulong Part(string part, CronFieldKind kind)
    {
        var (range, step) = part.Split('/') switch
        {
            [var only] => (only, (int?)null),
            [var before, var after] => (before, Number(after, 1, kind.Max, kind)),
            _ => throw kind.Refuse(part),
        };
        var (first, last) = range.Split('-') switch
        {
            ["*"] => (kind.Min, kind.Max),
            // "5/10" is 5, 15, 25 … to the end of the field.
            [var single] => (Value(single, kind), step is null ? Value(single, kind) : kind.Max),
            [var from, var to] => (Value(from, kind), Value(to, kind)),
            _ => throw kind.Refuse(part),
        };
        // NCRONTAB silently turns a reversed range round, so that FRI-MON would mean MON-FRI.
        if (first > last) throw new FormatException($"the range '{part}' of the {kind.Name} field runs backwards; write it as two parts.");

        ulong bits = 0;
        for (var value = first; value <= last; value += step ?? 1) bits |= 1UL << value;
        return bits;
    }

    private static int Value(string text, CronFieldKind kind)
    {
        if (text.Length >= 3)
        {
            for (var i = 0; i < kind.Names.Count; i++)
                if (kind.Names[i].StartsWith(text, StringComparison.OrdinalIgnoreCase)) return kind.Min + i;
        }

        return Number(text, kind.Min, kind.Max, kind);
    }

    private static int Number(string text, int min, int max, CronFieldKind kind) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max ? number : throw kind.Refuse(text);
}
