using System.Text;
using DanVanKheo.Dossiers;

namespace DanVanKheo.Outcomes;

/// <summary>
/// The records of dossiers whose numbers stand together, as bytes: every text once, then each record as numbers that point to texts and count days.
/// About forty bytes a record.
/// </summary>
public static class OutcomeBlock
{
    /// <summary>Numbers of one block: few enough to be written often, many enough that a year is few rows.</summary>
    public const int Size = 250;

    public static int Of(DossierCode code) => code.Number / Size;

    /// <summary>The codes that belong into a block, whether there are such dossiers or not.</summary>
    public static IEnumerable<DossierCode> Codes(int year, int block) => Enumerable.Range(block * Size, Size).Select(number => new DossierCode(year, number));

    public static byte[] Write(IReadOnlyCollection<OutcomeRecord> records)
    {
        var texts = new Dictionary<string, int>(StringComparer.Ordinal);
        using var lines = new MemoryStream();
        using (var writer = new BinaryWriter(lines, Encoding.UTF8, leaveOpen: true))
        {
            foreach (var record in records) Write(writer, record, texts);
        }

        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write7BitEncodedInt(texts.Count);
            foreach (var text in texts.OrderBy(t => t.Value)) writer.Write(text.Key);
            writer.Write7BitEncodedInt(records.Count);
            writer.Write(lines.GetBuffer().AsSpan(0, (int)lines.Length));
        }

        return bytes.ToArray();
    }

    /// <summary>The records in the order in which they were written.</summary>
    public static IReadOnlyList<OutcomeRecord> Read(int year, ReadOnlySpan<byte> bytes)
    {
        var reader = new BlockBytes(bytes);
        var texts = new string[reader.Number()];
        for (var i = 0; i < texts.Length; i++) texts[i] = reader.Text();
        var records = new OutcomeRecord[reader.Number()];
        for (var i = 0; i < records.Length; i++) records[i] = Read(year, ref reader, texts);
        return records;
    }

    private static void Write(BinaryWriter writer, OutcomeRecord record, Dictionary<string, int> texts)
    {
        int Place(string text) => texts.TryAdd(text, texts.Count) ? texts.Count - 1 : texts[text];
        writer.Write7BitEncodedInt(record.Code.Number);
        writer.Write7BitEncodedInt(Place(record.Programme));
        writer.Write7BitEncodedInt(Place(record.Unit));
        writer.Write7BitEncodedInt((int)record.Subject);
        writer.Write7BitEncodedInt(record.Registered.DayNumber);
        foreach (var day in (DateOnly?[])[record.Dropped, record.Recognised, record.Commended, record.Nominated]) writer.Write7BitEncodedInt(day?.DayNumber ?? 0);
        writer.Write7BitEncodedInt(record.Answers.Count);
        foreach (var (field, text) in record.Answers)
        {
            writer.Write7BitEncodedInt(Place(field));
            writer.Write7BitEncodedInt(Place(text));
        }
    }

    private static OutcomeRecord Read(int year, ref BlockBytes reader, string[] texts)
    {
        var code = new DossierCode(year, reader.Number());
        var (programme, unit, subject, registered) = (texts[reader.Number()], texts[reader.Number()], (SubjectType)reader.Number(), DateOnly.FromDayNumber(reader.Number()));
        var (dropped, recognised, commended, nominated) = (reader.Day(), reader.Day(), reader.Day(), reader.Day());
        var answers = new KeyValuePair<string, string>[reader.Number()];
        for (var i = 0; i < answers.Length; i++) answers[i] = new(texts[reader.Number()], texts[reader.Number()]);
        return new(code, programme, unit, subject, registered, answers) { Dropped = dropped, Recognised = recognised, Commended = commended, Nominated = nominated };
    }
}
