namespace DanVanKheo.Imports;

/// <summary>Rows of a list by their state.</summary>
public sealed record ImportCounts(int Good, int Bad, int Doubtful, int LeftOut)
{
    public int All => Good + Bad + Doubtful + LeftOut;

    /// <summary>Rows that are imported when it starts now.</summary>
    public int Wanted => Good + Doubtful;

    public static ImportCounts Of(IEnumerable<ImportRowState> states)
    {
        var count = states.CountBy(s => s).ToDictionary();
        return new(In(ImportRowState.Good), In(ImportRowState.Bad), In(ImportRowState.Doubtful), In(ImportRowState.LeftOut));

        int In(ImportRowState state) => count.GetValueOrDefault(state);
    }
}
