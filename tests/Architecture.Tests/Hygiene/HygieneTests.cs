using System.Text;
using System.Text.RegularExpressions;

namespace DanVanKheo.Architecture.Hygiene;

/// <summary>Nothing of the machine a commit was made on stays in the repository.</summary>
public sealed partial class HygieneTests
{
    private static readonly string[] Binary = [".png", ".jpg", ".jpeg", ".ico", ".woff2", ".pdf", ".docx", ".xlsx", ".mp4", ".zip", ".db"];

    // Names every machine has say nothing about this one.
    private static readonly string[] Everywhere = ["/", "/tmp", "/home", "/usr", "/var", "/opt", "/src", "/app", "/workspace", "/builds"];

    // The storage emulator has one account, whose key is published and opens nothing else.
    private const string EmulatorAccount = "AccountName=devstoreaccount1;";

    private static IEnumerable<SourceFile> Texts => Repository.Files.Where(f => !Binary.Contains(Path.GetExtension(f.Path), StringComparer.OrdinalIgnoreCase));

    [Fact]
    public void No_path_of_this_machine()
    {
        string[] places = [Repository.Root, Path.GetDirectoryName(Repository.Root) ?? "/", Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)];
        var pattern = new Regex(@"(?<![\w.\-/])(" + string.Join('|', places.Where(p => p.Length > 1 && !Everywhere.Contains(p)).Distinct().Select(p => Regex.Escape(p) + @"(?=[/\s""'`)]|$)").Append("(?!)")) + ")");
        Offences.None(Lines(pattern), "A path of the machine these tests run on means nothing to anyone else.");
    }

    [Fact]
    public void No_home_of_anybody() => Offences.None(Lines(HomePattern()), "A path into somebody's home folder means nothing to anyone else.");

    [Fact]
    public void No_name_of_this_machine()
    {
        var host = Environment.MachineName;
        if (host.Length < 6 || host.All(char.IsAsciiLetterLower)) Assert.Skip($"The machine is called {host}, which may be an ordinary word.");
        Offences.None(Lines(new Regex($@"\b{Regex.Escape(host)}\b")), "The name of the machine these tests run on stands in the repository.");
    }

    [Fact]
    public void No_secret() => Offences.None(Lines(SecretPattern()).Where(l => !l.Contains(EmulatorAccount, StringComparison.Ordinal)), "A key stands in the repository.");

    [Fact]
    public void No_merge_is_left_open() => Offences.None(Lines(MergePattern()), "A merge was committed with its marks.");

    [Fact]
    public void Text_is_UTF_8_with_Unix_line_ends() => Offences.None(
        from file in Texts
        let text = new UTF8Encoding(false, true).GetString(File.ReadAllBytes(file.FullName))
        where text.Contains('\r', StringComparison.Ordinal) || (text.StartsWith('\uFEFF') && file.Name != "DanVanKheo.sln")
        select file.Path,
        "Every text file is UTF-8 without a mark and ends its lines with LF (.editorconfig).");

    private static IEnumerable<string> Lines(Regex pattern) =>
        from file in Texts from line in file.Lines where pattern.IsMatch(line.Text) select $"{file.Path}({line.Number}): {line.Text.Trim()}";

    // Azure's own content root is /home/site. The brackets keep the pattern from finding itself.
    [GeneratedRegex(@"(?<![\w.\-/])(/home/(?!site\b)\w+/|/[r]oot/|/Users/\w+/)|[A-Z]:\\Users\\")]
    private static partial Regex HomePattern();

    [GeneratedRegex(@"SG\.[\w-]{16,}\.[\w-]{16,}|AccountKey=[A-Za-z0-9+/]{40,}|-----BEGIN [A-Z ]*PRIVATE KEY")]
    private static partial Regex SecretPattern();

    [GeneratedRegex("^(<{7}|>{7}) ")]
    private static partial Regex MergePattern();
}
