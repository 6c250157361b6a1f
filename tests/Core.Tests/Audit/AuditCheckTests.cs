using DanVanKheo.Audit;

namespace DanVanKheo.Tests.Audit;

/// <summary>Whatever is done to the rows of a log, the check names it.</summary>
public sealed class AuditCheckTests
{
    private const string Log = "DVK-2027-0042";
    private static readonly DateTimeOffset Start = new(2027, 3, 1, 2, 0, 0, TimeSpan.Zero);
    private static readonly List<AuditEntry> Whole = Chain(6);
    private static readonly AuditHead Head = AuditHead.After(Whole[^1]);

    [Fact]
    public void An_untouched_log_with_its_head_and_an_older_root_holds()
    {
        Assert.Empty(AuditCheck.Of(Log, Whole, Head, AuditHead.After(Whole[3])));
        Assert.Empty(AuditCheck.Of(Log, [], null, null));
    }

    public static TheoryData<int> Places => [1, 2, 3, 4, 5, 6];

    [Theory]
    [MemberData(nameof(Places))]
    public void Every_edited_field_is_found_in_its_own_entry_and_in_no_other(int place)
    {
        Func<AuditEntry, AuditEntry>[] edits =
        [
            e => e with { Detail = "khác" }, e => e with { Act = "x" }, e => e with { Actor = "x" }, e => e with { Via = "x" }, e => e with { From = "x" }, e => e with { Key = "x" },
            e => e with { At = e.At.AddTicks(1) }, e => e with { Salt = "x" }, e => e with { Digest = "x" },
        ];
        foreach (var edit in edits) Assert.Equal([(place, AuditFaultKind.Changed)], Found(Edited(place, edit), Head).Where(f => f.Kind != AuditFaultKind.Head));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void A_removed_entry_is_found_the_last_one_too(int place) =>
        Assert.Equal([(place, AuditFaultKind.Removed)], Found([.. Whole.Where(e => e.Sequence != place)], Head));

    [Fact]
    public void A_cut_end_is_found_entry_by_entry() =>
        Assert.Equal([(4, AuditFaultKind.Removed), (5, AuditFaultKind.Removed), (6, AuditFaultKind.Removed)], Found([.. Whole.Take(3)], Head));

    [Fact]
    public void An_entry_put_after_the_end_is_found()
    {
        List<AuditEntry> longer = [.. Whole, AuditChain.Append(Head, Log, "k", Start, "x", "x", "x", "x")];
        Assert.Equal([(7, AuditFaultKind.Inserted)], Found(longer, Head));
    }

    [Fact]
    public void An_entry_put_in_between_with_the_others_renumbered_is_found()
    {
        var forged = AuditChain.Append(AuditHead.After(Whole[1]), Log, "k", Start, "x", "x", "x", "x");
        List<AuditEntry> longer = [.. Whole.Take(2), forged, .. Whole.Skip(2).Select(e => e with { Sequence = e.Sequence + 1 })];
        Assert.Contains((4, AuditFaultKind.Changed), Found(longer, Head));
        Assert.Contains((7, AuditFaultKind.Inserted), Found(longer, Head));
    }

    [Fact]
    public void Two_exchanged_rows_are_both_found()
    {
        var exchanged = Whole.ToList();
        (exchanged[2], exchanged[4]) = (Whole[4] with { Sequence = 3 }, Whole[2] with { Sequence = 5 });
        var found = Found(exchanged, Head).Select(f => f.Sequence).ToList();
        Assert.Contains(3, found);
        Assert.Contains(5, found);
    }

    [Fact]
    public void A_head_that_is_gone_or_names_another_end_is_found()
    {
        Assert.Equal([(6, AuditFaultKind.Head)], Found(Whole, null));
        Assert.Equal([(6, AuditFaultKind.Head)], Found(Whole, Head with { Chain = AuditChain.Start }));
        Assert.Equal([(6, AuditFaultKind.Head)], Found(Whole, Head with { At = Start }));
    }

    [Fact]
    public void A_log_that_was_rewritten_with_fresh_seals_and_head_agrees_with_itself_but_not_with_the_root()
    {
        var rewritten = Chain(6, forgedAt: 2);
        var head = AuditHead.After(rewritten[^1]);
        Assert.Empty(AuditCheck.Of(Log, rewritten, head, null));
        Assert.Equal([(4, AuditFaultKind.Rewritten)], AuditCheck.Of(Log, rewritten, head, AuditHead.After(Whole[3])).Select(f => (f.Sequence, f.Kind)));
    }

    [Fact]
    public void A_log_cut_together_with_its_head_is_found_by_the_root()
    {
        var shorter = Whole.Take(3).ToList();
        Assert.Equal([(4, AuditFaultKind.Removed), (5, AuditFaultKind.Removed)], AuditCheck.Of(Log, shorter, AuditHead.After(shorter[^1]), AuditHead.After(Whole[4])).Select(f => (f.Sequence, f.Kind)));
    }

    [Fact]
    public void A_log_of_which_nothing_is_left_is_found_by_the_root() => Assert.Equal(6, AuditCheck.Of(Log, [], null, Head).Count(f => f.Kind == AuditFaultKind.Removed));

    [Fact]
    public void Erased_words_are_in_order_only_before_an_entry_that_says_why()
    {
        var reason = AuditChain.Append(Head, Log, "minutes|1", Start.AddDays(1), "quan-tri", "minutes", "Destroyed", "03-BB/ĐUK");
        List<AuditEntry> erased = [.. Whole.Select(e => e.Erased()), reason];
        Assert.Empty(AuditCheck.Of(Log, erased, AuditHead.After(reason), Head));
        Assert.All(erased.Take(6), e => Assert.Equal(("", "", ""), (e.Detail, e.From, e.Salt)));
        Assert.Equal([(2, AuditFaultKind.ErasedWithoutMinutes)], Found(Edited(2, e => e.Erased()), Head));
        // Erasing does not let anything else be changed.
        List<AuditEntry> forged = [.. erased];
        forged[1] = forged[1] with { Act = "x" };
        Assert.Equal([(2, AuditFaultKind.Changed)], AuditCheck.Of(Log, forged, AuditHead.After(reason), null).Select(f => (f.Sequence, f.Kind)));
    }

    [Fact]
    public void The_same_words_have_another_digest_in_every_entry() => Assert.Distinct(Whole.Select(e => e.Digest));

    private static List<(int Sequence, AuditFaultKind Kind)> Found(IReadOnlyList<AuditEntry> entries, AuditHead? head) => [.. AuditCheck.Of(Log, entries, head, null).Select(f => (f.Sequence, f.Kind))];

    private static List<AuditEntry> Edited(int place, Func<AuditEntry, AuditEntry> edit) => [.. Whole.Select(e => e.Sequence == place ? edit(e) : e)];

    private static List<AuditEntry> Chain(int length, int forgedAt = 0)
    {
        var chain = new List<AuditEntry>();
        foreach (var i in Enumerable.Range(1, length))
        {
            var last = chain.Count == 0 ? null : AuditHead.After(chain[^1]);
            chain.Add(AuditChain.Append(last, Log, $"k{i}", Start.AddHours(i), "bi-thu", "link", i == forgedAt ? "forged" : "opinion", "đồng ý", "10.0.0.1 Firefox", $"salt{i}"));
        }

        return chain;
    }
}
