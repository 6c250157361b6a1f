using DanVanKheo.Text;

namespace DanVanKheo.Evidence;

/// <summary>Names of files inside an archive that we make: safe to unpack anywhere, each only once, with all their marks.</summary>
public sealed class ArchiveNames
{
    private const string Forbidden = "<>:\"/\\|?*";
    private static readonly HashSet<string> Devices = new(["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(1, 9).SelectMany(i => (string[])[$"COM{i}", $"LPT{i}"])], StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A name no entry has yet: a second "Ảnh.png" becomes "Ảnh (2).png".</summary>
    public string Take(string name)
    {
        var safe = Safe(name);
        var (stem, ending) = (Path.GetFileNameWithoutExtension(safe), Path.GetExtension(safe));
        for (var number = 2; !taken.Add(safe); number++) safe = $"{stem} ({number}){ending}";
        return safe;
    }

    private static string Safe(string name)
    {
        var safe = string.Concat(VietnameseText.NormaliseLine(name).Select(c => Forbidden.Contains(c) ? '_' : c)).TrimEnd('.', ' ').TrimStart('.');
        if (safe.Length == 0) return "tep";
        // A workbook program must not take a listed name for a formula, nor Windows a file for a device.
        return Devices.Contains(safe.Split('.')[0]) || safe[0] is '=' or '+' or '-' or '@' ? "_" + safe : safe;
    }
}
