using DanVanKheo.Audit;
using FsCheck;
using FsCheck.Fluent;

namespace DanVanKheo.Tests.Audit;

public sealed class AuditChainTests
{
    private static readonly DateTimeOffset Start = new(2027, 3, 1, 2, 0, 0, TimeSpan.Zero);

    /// <summary>A chain of 2 to 9 entries, the index of one of them, the index of another.</summary>
    private static readonly Arbitrary<(List<AuditEntry> Chain, int One, int Other)> Cases = (
        from length in Gen.Choose(2, 9)
        from details in NastyText.Texts.ArrayOf(length)
        from one in Gen.Choose(0, length - 1)
        from step in Gen.Choose(1, length - 1)
        select (Chain(details), one, (one + step) % length)).ToArbitrary();

    [Fact]
    public void An_untouched_chain_holds() => Prop.ForAll(Cases, c => FirstBroken(c.Chain) is null).QuickCheckThrowOnFailure();

    [Fact]
    public void An_empty_history_holds() => Assert.Null(FirstBroken([]));

    [Fact]
    public void A_changed_entry_is_found_at_its_place() => Prop.ForAll(Cases, c => Edits.All(edit =>
    {
        var changed = c.Chain.ToList();
        changed[c.One] = edit(changed[c.One]);
        return FirstBroken(changed) == c.One + 1;
    })).QuickCheckThrowOnFailure();

    [Fact]
    public void A_removed_entry_is_found_unless_it_was_the_last() => Prop.ForAll(Cases, c =>
    {
        var shorter = c.Chain.Where((_, i) => i != c.One).ToList();
        // The chain alone cannot know that its end is missing; whoever keeps the last seal can.
        int? found = c.One == c.Chain.Count - 1 ? null : c.One + 1;
        return FirstBroken(shorter) == found;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Two_exchanged_entries_are_found_at_the_first() => Prop.ForAll(Cases, c =>
    {
        var exchanged = c.Chain.ToList();
        (exchanged[c.One], exchanged[c.Other]) = (exchanged[c.Other], exchanged[c.One]);
        return FirstBroken(exchanged) == Math.Min(c.One, c.Other) + 1;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_entry_put_in_between_is_found() => Prop.ForAll(Cases, c =>
    {
        var longer = c.Chain.ToList();
        longer.Insert(c.One, longer[c.One] with { Act = "forged" });
        return FirstBroken(longer) == c.One + 1;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_rewritten_entry_with_a_fresh_seal_is_found_at_the_next() => Prop.ForAll(Cases, c =>
    {
        var rewritten = c.Chain.ToList();
        var (before, old) = (c.One == 0 ? null : rewritten[c.One - 1], rewritten[c.One]);
        rewritten[c.One] = AuditChain.Append(before is null ? null : AuditHead.After(before), old.Dossier, old.Key, old.At, old.Actor, old.Via, "forged", old.Detail);
        return c.One == rewritten.Count - 1 || FirstBroken(rewritten) == c.One + 2;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Text_moved_from_one_field_to_the_next_changes_the_seal()
    {
        var one = AuditChain.Append(null, "D", "k", Start, "ab", "c", "act", "");
        var other = AuditChain.Append(null, "D", "k", Start, "a", "bc", "act", "");
        Assert.NotEqual(one.Chain, other.Chain);
    }

    [Fact]
    public void The_same_instant_in_another_zone_keeps_the_seal()
    {
        var entry = AuditChain.Append(null, "D", "k", Start, "system", "timer", "act", "");
        Assert.Null(FirstBroken([entry with { At = entry.At.ToOffset(TimeSpan.FromHours(7)) }]));
    }

    private static readonly Func<AuditEntry, AuditEntry>[] Edits =
    [
        e => e with { Detail = e.Detail + "x" },
        e => e with { Act = e.Act + " " },
        e => e with { Actor = "submitter" },
        e => e with { Via = "code" },
        e => e with { At = e.At.AddTicks(1) },
        e => e with { Dossier = "DVK-2027-0043" },
        e => e with { Sequence = e.Sequence + 100 },
        e => e with { Key = e.Key + "2" },
        e => e with { Chain = AuditChain.Start },
        e => e with { From = "10.0.0.9" },
        e => e with { Salt = "x" },
        e => e with { Digest = AuditChain.Start },
        e => e.Erased(),
    ];

    private static int? FirstBroken(IEnumerable<AuditEntry> entries) => AuditCheck.Entries([.. entries]).FirstOrDefault()?.Sequence;

    private static List<AuditEntry> Chain(string[] details)
    {
        var chain = new List<AuditEntry>();
        foreach (var detail in details)
        {
            chain.Add(AuditChain.Append(chain is [.., var last] ? AuditHead.After(last) : null, "DVK-2027-0042", $"key-{chain.Count}", Start.AddMinutes(chain.Count), "bi-thu", "link", "opinion", detail, "10.0.0.1 Firefox", $"salt-{chain.Count}"));
        }

        return chain;
    }
}
