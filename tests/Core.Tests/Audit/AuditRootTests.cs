using DanVanKheo.Audit;

namespace DanVanKheo.Tests.Audit;

public sealed class AuditRootTests
{
    private static readonly DateTimeOffset Night = new(2027, 3, 1, 18, 0, 0, TimeSpan.Zero);
    private static readonly string Seal = new('a', 64);
    private static readonly string First = new AuditRoot(1, Night, AuditChain.Start, [new("DVK-2027-0001", 3, Seal, Night), new("a\tb", 1, Seal, Night)]).Write();
    private static readonly string Second = new AuditRoot(2, Night.AddDays(1), AuditRoot.Hash(First), [new("DVK-2027-0001", 5, new('b', 64), Night.AddDays(1))]).Write();
    private static readonly string Third = new AuditRoot(3, Night.AddDays(2), AuditRoot.Hash(Second), []).Write();
    private static readonly (int, string)[] All = [(1, First), (2, Second), (3, Third)];

    [Fact]
    public void A_root_is_read_as_it_was_written()
    {
        var read = AuditRoot.Read(First)!;
        Assert.Equal((1, Night, AuditChain.Start), (read.Number, read.At, read.Previous));
        Assert.Equal([new("DVK-2027-0001", 3, Seal, Night), new("a\tb", 1, Seal, Night)], read.Heads);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("danvankheo audit root\t1\t0\tx")]
    [InlineData("danvankheo audit root\t1\t0\tx\nno head\n")]
    [InlineData("danvankheo audit root\tx\t0\tx\n")]
    public void What_is_no_root_is_none(string text) => Assert.Null(AuditRoot.Read(text));

    [Fact]
    public void The_newest_head_of_each_log_counts()
    {
        var roots = AuditRoots.Of(All, (3, AuditRoot.Hash(Third)));
        Assert.Empty(roots.Faults);
        Assert.Equal((5, 1), (roots.Heads["DVK-2027-0001"].Length, roots.Heads["a\tb"].Length));
        Assert.Equal((3, AuditRoot.Hash(Third), Night.AddDays(2)), (roots.Last, roots.Hash, roots.At));
    }

    [Fact]
    public void A_changed_root_is_found_by_the_next_one()
    {
        var roots = AuditRoots.Of([(1, First.Replace("\t3\t", "\t4\t", StringComparison.Ordinal).Replace("3\taaa", "4\taaa", StringComparison.Ordinal)), (2, Second), (3, Third)], (3, AuditRoot.Hash(Third)));
        Assert.Equal([(2, AuditFaultKind.Root)], roots.Faults.Select(f => (f.Sequence, f.Kind)));
    }

    [Fact]
    public void A_changed_last_root_is_found_by_what_was_noted_of_it() =>
        Assert.Equal([(3, AuditFaultKind.Root)], AuditRoots.Of([(1, First), (2, Second), (3, Third + "1\tx\t0\tx\n")], (3, AuditRoot.Hash(Third))).Faults.Select(f => (f.Sequence, f.Kind)));

    [Fact]
    public void A_removed_root_is_found_wherever_it_stood()
    {
        foreach (var gone in (int[])[1, 2, 3])
        {
            var roots = AuditRoots.Of(All.Where(r => r.Item1 != gone), (3, AuditRoot.Hash(Third)));
            Assert.Contains(new("", gone, AuditFaultKind.RootRemoved), roots.Faults);
        }
    }

    [Fact]
    public void No_root_at_all_is_no_fault_before_the_first_night() => Assert.Empty(AuditRoots.Of([], (0, "")).Faults);
}
