using System.Diagnostics;
using DanVanKheo.Tour.Figures;

namespace DanVanKheo.Tour.Programmes;

/// <summary>Every programme of the articles, one after another, and the table of all figures at the end.</summary>
internal sealed class AllProgrammes(TourOptions options, TextWriter output)
{
    /// <returns>The exit code: 0 only when every programme ran and every figure agrees.</returns>
    public async Task<int> RunAsync()
    {
        var (watch, said, lines) = (Stopwatch.StartNew(), SeedFigures.Read(), new List<FigureLine>());
        var samples = ProgrammeSample.All.Where(s => options.Programme.Length == 0 || s.Number.Equals(options.Programme, StringComparison.OrdinalIgnoreCase)).ToList();
        foreach (var sample in samples) lines.AddRange(await new ProgrammeRun(sample, said, options.Assembly, output).RunAsync());
        Print(lines);
        var untold = options.Programme.Length > 0 ? [] : said.Ids.Where(id => lines.All(l => !l.Figure.StartsWith(id + " ", StringComparison.Ordinal))).ToList();
        foreach (var id in untold) output.WriteLine($"✘ {id} was not compared");
        var agree = samples.Count > 0 && untold.Count == 0 && lines.All(l => l.Agrees);
        output.WriteLine(FormattableString.Invariant($"\n{(agree ? '✔' : '✘')} {samples.Count} programmes, {lines.Count(l => l.Agrees)} of {lines.Count} figures agree, {watch.Elapsed.TotalSeconds:0} s"));
        return agree ? 0 : 1;
    }

    private void Print(IReadOnlyList<FigureLine> lines)
    {
        output.WriteLine($"\n  {"figure",-58} article  {"said",10} {"found",10} {"records",8}  frozen list");
        foreach (var line in lines) output.WriteLine($"{(line.Agrees ? '✔' : '✘')} {line.Figure,-58} {line.Article,-7}  {Short(line.Said),10} {Short(line.Found),10} {line.Counted,8}  {line.Records}");
    }

    private static string Short(string text) => text.Length <= 10 ? text : text[..9] + "…";
}
