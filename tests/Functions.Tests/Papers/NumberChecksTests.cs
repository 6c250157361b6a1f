using Azure.Data.Tables;
using DanVanKheo.Functions.Tests.Tallies;
using DanVanKheo.Papers;
using Xunit;

namespace DanVanKheo.Functions.Tests.Papers;

/// <summary>A long register says the same before and after the night in which all of it was read, and says at once what is odd about numbers given out since.</summary>
public sealed class NumberChecksTests : IAsyncLifetime
{
    private static readonly NumberSeries Series = new(Archive.Bloc, PaperType.Decision, "2025-2030");
    private readonly Archive archive = new();
    private readonly NumberRegister register;
    private readonly NumberChecks checks;

    public NumberChecksTests()
    {
        register = new(archive.Tables);
        checks = new(archive.Tables, register);
    }

    public async ValueTask InitializeAsync() => await archive.Tables.Decisions.CreateIfNotExistsAsync();

    public ValueTask DisposeAsync()
    {
        archive.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task What_was_found_at_night_stands_and_what_came_since_is_read()
    {
        await FillAsync(NumberChecks.Long + 20);
        await RemoveAsync(17);
        await DateBackAsync(30);
        var before = await SaidAsync();
        Assert.Equal("519 numbers to 520, missing 17, dated back 30, beyond ", before);
        await checks.KeepAsync(Series, default);
        await checks.KeepAsync(Series, default);
        Assert.Equal(before, await SaidAsync());

        await FillAsync(5);
        await RemoveAsync(522);
        await DateBackAsync(523);
        Assert.Equal("523 numbers to 525, missing 17 522, dated back 30 523, beyond ", await SaidAsync());
        // What is taken away from what was checked is found the night after.
        await RemoveAsync(40);
        Assert.DoesNotContain(40, (await checks.ReadAsync(Series, default)).Report.Missing);
        await checks.KeepAsync(Series, default);
        Assert.Equal("522 numbers to 525, missing 17 40 522, dated back 30 523, beyond ", await SaidAsync());
    }

    [Fact]
    public async Task A_number_beyond_the_counter_is_told_however_often_the_register_was_checked()
    {
        await FillAsync(NumberChecks.Long);
        await checks.KeepAsync(Series, default);
        await archive.Tables.Decisions.AddEntityAsync(new TableEntity(Series.Key, "00600") { ["Number"] = 600, ["Date"] = Day(9) });
        Assert.Equal("501 numbers to 500, missing , dated back , beyond 600", await SaidAsync());
        await checks.KeepAsync(Series, default);
        Assert.Equal("501 numbers to 500, missing , dated back , beyond 600", await SaidAsync());
    }

    [Fact]
    public async Task A_short_register_is_read_whole_every_time()
    {
        await FillAsync(30);
        await checks.KeepAsync(Series, default);
        await RemoveAsync(4);
        Assert.Equal("29 numbers to 30, missing 4, dated back , beyond ", await SaidAsync());
        Assert.Equal("0 numbers to 0, missing , dated back , beyond ", Said(await checks.ReadAsync(Series with { Type = PaperType.Minutes }, default)));
    }

    private async Task<string> SaidAsync() => Said(await checks.ReadAsync(Series, default));

    private static string Said((IReadOnlyList<int> Numbers, NumberReport Report) read)
    {
        var (numbers, report) = read;
        Assert.Equal(numbers.Order(), numbers);
        return $"{numbers.Count} numbers to {report.Last}, missing {Text(report.Missing)}, dated back {Text(report.DatedBack)}, beyond {Text(report.Beyond)}";
    }

    private static string Text(IEnumerable<int> numbers) => string.Join(' ', numbers);

    private async Task FillAsync(int more)
    {
        var last = await register.LastAsync(Series, default);
        for (var n = last + 1; n <= last + more; n++) await register.TakeAsync(Series, $"paper-{n}", _ => new TableEntity { ["Number"] = n, ["Date"] = Day(5) }, default);
    }

    private Task RemoveAsync(int number) => archive.Tables.Decisions.DeleteEntityAsync(Series.Key, $"{number:D5}");

    private async Task DateBackAsync(int number)
    {
        var row = (await register.FindAsync(Series, number, default))!;
        row["Date"] = Day(1);
        await archive.Tables.Decisions.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace);
    }

    private static DateTimeOffset Day(int day) => new(2027, 6, day, 0, 0, 0, TimeSpan.FromHours(7));
}
