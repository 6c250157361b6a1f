using DanVanKheo.Dossiers;
using DanVanKheo.Outcomes;
using DanVanKheo.Tallies;

namespace DanVanKheo.Tests.Outcomes;

/// <summary>What is written into a block is what is read from it.</summary>
public sealed class OutcomeBlockTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(250, 3)]
    public void Nothing_is_lost_or_changed(int count, int seed)
    {
        var random = new Random(seed);
        var records = Enumerable.Range(1, count).Select(n => Record(n * 7, random)).ToList();
        var read = OutcomeBlock.Read(2027, OutcomeBlock.Write(records));
        Assert.Equal(records.Select(Said), read.Select(Said));
    }

    [Fact]
    public void A_block_is_small_and_one_that_is_cut_is_no_block()
    {
        var random = new Random(4);
        var bytes = OutcomeBlock.Write([.. Enumerable.Range(1, OutcomeBlock.Size).Select(n => Record(n, random) with { Answers = [new("field", "economy"), new("kind", "new"), new("level", "bloc"), new("gender", "female")] })]);
        Assert.InRange(bytes.Length, 1, OutcomeBlock.Size * 50);
        Assert.ThrowsAny<Exception>(() => OutcomeBlock.Read(2027, bytes.AsSpan(0, bytes.Length - 1)));
    }

    [Fact]
    public void Every_number_has_one_block()
    {
        Assert.Equal([0, 0, 1, 80], new[] { 1, 249, 250, 20_000 }.Select(n => OutcomeBlock.Of(new(2027, n))));
        Assert.All(OutcomeBlock.Codes(2027, 3), code => Assert.Equal(3, OutcomeBlock.Of(code)));
    }

    [Fact]
    public void The_seal_hangs_on_which_answers_are_kept()
    {
        Assert.Equal(OutcomeQuestions.Seal(["a", "b"]), OutcomeQuestions.Seal(["b", "a"]));
        Assert.NotEqual(OutcomeQuestions.Seal(["a", "b"]), OutcomeQuestions.Seal(["a"]));
    }

    private static OutcomeRecord Record(int number, Random random)
    {
        DateOnly? Day() => random.Next(2) == 0 ? null : new DateOnly(2027, 1, 1).AddDays(random.Next(400));
        var answers = Enumerable.Range(0, random.Next(8)).Select(n => new OutcomeAnswer($"câu-{n}", random.Next(4) == 0 ? new string('ộ', random.Next(300)) : $"trả-lời-{random.Next(5)}"));
        return new(new DossierCode(2027, number), "dan-van-kheo", $"u{random.Next(9)}", (SubjectType)random.Next(2), (WorkField)random.Next(4), (RegistrationKind)random.Next(2), (RegistrationLevel)random.Next(2), [.. Enum.GetValues<Measure>().Select(_ => Day())], [.. answers]);
    }

    private static string Said(OutcomeRecord record) => $"{record with { Answers = [], Days = [] }} {string.Join('|', record.Days)} {string.Join('|', record.Answers)}";
}
