using DanVanKheo.Search;

namespace DanVanKheo.Tests.Search;

public sealed class NumberSetTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(511)]
    [InlineData(512)]
    [InlineData(8192)]
    public void It_is_read_as_it_was_written_and_never_longer_than_a_bitmap(int count)
    {
        var numbers = Enumerable.Range(0, count).Select(i => i * (NumberSet.Size / Math.Max(1, count))).ToList();
        var stored = NumberSet.Of(numbers).Write();
        Assert.Equal(Math.Min(2 * count, NumberSet.Size / 8), stored.Length);
        Assert.Equal(numbers, NumberSet.Read(stored).Descending.Reverse());
        Assert.Equal(count, NumberSet.Read(stored).Count);
    }

    [Fact]
    public void Sets_are_joined_as_sets()
    {
        var (some, others) = (NumberSet.Of(1, 63, 64, 8191), NumberSet.Of(63, 65));
        Assert.Equal([63], some.And(others).Descending);
        Assert.Equal([8191, 65, 64, 63, 1], some.Or(others).Descending);
        Assert.Equal([8191, 64, 1], some.Without(others).Descending);
        Assert.Equal([8191, 64, 63, 1], some.Descending);
        Assert.True(NumberSet.Read(null).IsEmpty && NumberSet.None.IsEmpty && !some.IsEmpty);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(1025)]
    public void Bytes_of_another_length_are_refused(int length) => Assert.Throws<InvalidDataException>(() => NumberSet.Read(new byte[length]));
}
