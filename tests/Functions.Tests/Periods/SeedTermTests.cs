using DanVanKheo.Dossiers;
using DanVanKheo.Functions.Tests.Tallies;
using Xunit;

namespace DanVanKheo.Functions.Tests.Periods;

/// <summary>S0: 225 = 108 + 117 registered 2021–2025, of these 79 = 52 + 27 by 2023 with 15 + 8 at bloc level; as of any day, and in the frozen report of the term.</summary>
public sealed class SeedTermTests(SeedBloc bloc) : IClassFixture<SeedBloc>
{
    [Fact]
    public async Task S0_a_term_and_its_middle()
    {
        List<Dossier> middle = [.. Many(15, SubjectType.Collective, RegistrationLevel.Bloc), .. Many(8, SubjectType.Individual, RegistrationLevel.Bloc), .. Many(37, SubjectType.Collective), .. Many(19, SubjectType.Individual)];
        var rest = Many(56, SubjectType.Collective).Concat(Many(90, SubjectType.Individual));
        await bloc.ImportAsync([.. middle.Select((d, i) => In(d, 2021 + i % 3, i)), .. rest.Select((d, i) => In(d, 2024 + i % 2, i))]);
        using var desk = await bloc.DeskAsync();

        string[] by2023 = ["79", "52", "27", "23", "15", "8", "56"], term = ["225", "108", "117", "23", "15", "8", "202"];
        Assert.Equal(by2023, (await desk.TableAsync("Bieu4", "31/12/2023", 2021, 2023)).Row("Tổng"));
        Assert.Equal(by2023, (await desk.WorkbookAsync("31/12/2023", 2021, 2023))("Biểu 4").Single(r => r[0] == "Tổng")[1..]);
        Assert.Equal(term, (await desk.TableAsync("Bieu4", "31/12/2025", 2021, 2025)).Row("Tổng"));

        var frozen = await desk.FreezeAsync("2021-2025");
        Assert.Contains("SHA-256", frozen.Text, StringComparison.Ordinal);
        Assert.Equal(term, (await desk.GetAsync("/so-ket/ky/2021-2025/bieu/Bieu4")).Row("Tổng"));
        Assert.Equal(term, FigureDesk.Sheets(await desk.GetAsync("/so-ket/ky/2021-2025/xlsx"))("Biểu 4").Single(r => r[0] == "Tổng")[1..]);
        var paper = await desk.PaperAsync("2021-2025");
        Assert.Equal(term, paper.Row("Biểu 4", "Tổng"));
        Assert.Equal(["108", "117", "225"], paper.Column("Theo chủ thể", 1));
        var years = Enumerable.Range(2021, 3).Select(y => paper.Row("Biểu 4", $"{y}").Select(int.Parse).ToArray()).ToList();
        Assert.Equal(by2023, Enumerable.Range(0, by2023.Length).Select(i => $"{years.Sum(y => y[i])}"));
        Assert.Contains("tổng kết phong trào thi đua “Dân vận khéo”", paper.Text, StringComparison.Ordinal);
    }

    /// <summary>What a reader of the article stumbles over: the share of individuals jumps from 34 % to 52 %.</summary>
    [Fact]
    public async Task The_pasted_article_is_read_and_doubted()
    {
        using var desk = await bloc.DeskAsync();
        var page = await desk.GetAsync("/can-bo/so-lieu");
        var read = await page.Form("/can-bo/so-lieu/doi-chieu").Fill("text", "79 mô hình (52 tập thể, 27 cá nhân); cả nhiệm kỳ 225 mô hình (108 tập thể, 117 cá nhân)").SubmitAsync();
        Assert.Contains("từ 34% sang 52%", read.Text, StringComparison.Ordinal);
        var wrong = await read.Form("/can-bo/so-lieu/doi-chieu").Fill("text", "225 mô hình (108 tập thể, 119 cá nhân)").SubmitAsync();
        Assert.Contains("Văn bản ghi 225 nhưng 108 + 119 = 227.", wrong.Text, StringComparison.Ordinal);
    }

    private static IEnumerable<Dossier> Many(int count, SubjectType subject, RegistrationLevel level = RegistrationLevel.Grassroots) => Enumerable.Repeat(PastDossier.Of(2021, 1, subject: subject, level: level), count);

    private Dossier In(Dossier dossier, int year, int number) => dossier with { Code = new(year, number + 1), Draft = $"d{year}{number}", Unit = bloc.Units[number % 50], SubmittedAt = PastDossier.At(new(year, 3, 1)) };
}
