using DanVanKheo.Imports;
using static DanVanKheo.Tests.Imports.SampleForm;

namespace DanVanKheo.Tests.Imports;

/// <summary>Rows that say nearly the same, in the list or in what is there.</summary>
public sealed class ImportJudgeTests
{
    [Theory]
    [InlineData("Xe đạp yêu thương cùng em đến trường", true)]
    [InlineData("XE DAP YEU THUONG CUNG EM DEN TRUONG", true)]
    [InlineData("Xe đạp yêu thương: cùng em tới trường", true)]
    [InlineData("Cùng em đến trường, xe đạp yêu thương", true)]
    [InlineData("Xe đạp yêu thương", false)]
    [InlineData("Mẹ đỡ đầu kết nối yêu thương", false)]
    public void Names_are_alike_when_nine_of_ten_words_are(string name, bool alike)
    {
        var index = new NameIndex();
        index.Add("u|2027", "Xe đạp yêu thương cùng em đến trường", "DVK-2027-0001");
        Assert.Equal(alike ? "DVK-2027-0001" : null, index.Find("u|2027", name));
        Assert.Null(index.Find("v|2027", name));
    }

    [Fact]
    public void A_row_is_compared_with_the_store_and_with_the_rows_before_it()
    {
        var known = new NameIndex();
        known.Add(NameIndex.Scope("hoi-phu-nu", 2027), "Xe đạp yêu thương cùng em đến trường", "DVK-2027-0001");
        var judge = new ImportJudge(Form, ImportPurpose.Send, Officer, Now, known);
        Assert.Equal((ImportRowState.Doubtful, "DVK-2027-0001"), Judge(Registration()));
        Assert.Equal((ImportRowState.Good, ""), Judge(Registration(("name", "Mẹ đỡ đầu - Kết nối yêu thương"))));
        Assert.Equal((ImportRowState.Doubtful, "2"), Judge(Registration(("name", "Mẹ đỡ đầu: kết nối yêu thương"))));
        Assert.Equal((ImportRowState.Good, ""), Judge(Registration(("unit", "Cục Thuế"))));
        Assert.Equal((ImportRowState.Bad, ""), Judge(Registration(("name", "Rác"))));
        Assert.Equal(ImportRowState.LeftOut, judge.Judge(new(9, Registration(), ImportRowState.LeftOut)).State);

        (ImportRowState, string) Judge(Dictionary<string, string> cells) => judge.Judge(new(++last, cells)) is var row ? (row.State, row.Twin) : default;
    }

    private int last;

    /// <summary>The worst list there can be: all of one unit, names that share most of their words.</summary>
    [Fact]
    public void Five_thousand_names_of_one_unit_are_compared_in_seconds()
    {
        var index = new NameIndex();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        for (var i = 0; i < ImportForm.MostRows; i++)
        {
            var name = $"Mô hình vận động nhân dân {i * 7919 % 100003} xây dựng nông thôn mới khu dân cư số {i}";
            Assert.Equal(i > 0, index.Find("u|2027", name) is not null);
            index.Add("u|2027", name, $"{i}");
        }

        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 60);
    }

    [Fact]
    public void Batches_cover_every_row_once()
    {
        var batches = ImportBatch.Of("x", Enumerable.Range(2, 45));
        Assert.Equal([(2, 21), (22, 41), (42, 46)], batches.Select(b => (b.First, b.Last)));
        Assert.Empty(ImportBatch.Of("x", []));
    }
}
