using System.Runtime.InteropServices;
using System.Text;
using DanVanKheo.Dossiers;

namespace DanVanKheo.Outcomes;

/// <summary>
/// The records of dossiers whose numbers stand together, as bytes: every text once, every answer once, then each record as numbers that
/// point to them and count days. About forty bytes a record.
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
        var (texts, answers) = (new Places<string>(), new Places<(int Field, int Text)>());
        var lines = Bytes(writer =>
        {
            foreach (var record in records) Write(writer, record, texts, answers);
        });
        return Bytes(writer =>
        {
            writer.Write7BitEncodedInt(texts.All.Count);
            foreach (var text in texts.All) writer.Write(text);
            writer.Write7BitEncodedInt(answers.All.Count);
            foreach (var (field, text) in answers.All)
            {
                writer.Write7BitEncodedInt(field);
                writer.Write7BitEncodedInt(text);
            }

            writer.Write7BitEncodedInt(records.Count);
            writer.Write(lines);
        });
    }

    /// <summary>The records in the order in which they were written.</summary>
    public static IReadOnlyList<OutcomeRecord> Read(int year, ReadOnlySpan<byte> bytes)
    {
        var reader = new BlockBytes(bytes);
        var texts = new string[reader.Number()];
        for (var i = 0; i < texts.Length; i++) texts[i] = reader.Text();
        var answers = new OutcomeAnswer[reader.Number()];
        for (var i = 0; i < answers.Length; i++) answers[i] = new(texts[reader.Number()], texts[reader.Number()]);
        var records = new OutcomeRecord[reader.Number()];
        for (var i = 0; i < records.Length; i++) records[i] = Read(year, ref reader, texts, answers);
        return records;
    }

    private static void Write(BinaryWriter writer, OutcomeRecord record, Places<string> texts, Places<(int Field, int Text)> answers)
    {
        foreach (var number in (int[])[record.Code.Number, texts.Of(record.Programme), texts.Of(record.Unit), (int)record.Subject, (int)record.Field, (int)record.Kind, (int)record.Level, record.Days.Length]) writer.Write7BitEncodedInt(number);
        foreach (var day in record.Days) writer.Write7BitEncodedInt(day?.DayNumber ?? 0);
        writer.Write7BitEncodedInt(record.Answers.Length);
        foreach (var answer in record.Answers) writer.Write7BitEncodedInt(answers.Of((texts.Of(answer.Field), texts.Of(answer.Text))));
    }

    private static OutcomeRecord Read(int year, ref BlockBytes reader, string[] texts, OutcomeAnswer[] answers)
    {
        var code = new DossierCode(year, reader.Number());
        var (programme, unit) = (texts[reader.Number()], texts[reader.Number()]);
        var (subject, field, kind, level) = ((SubjectType)reader.Number(), (WorkField)reader.Number(), (RegistrationKind)reader.Number(), (RegistrationLevel)reader.Number());
        var days = new DateOnly?[reader.Number()];
        for (var i = 0; i < days.Length; i++) days[i] = reader.Day();
        var given = new OutcomeAnswer[reader.Number()];
        for (var i = 0; i < given.Length; i++) given[i] = answers[reader.Number()];
        return new(code, programme, unit, subject, field, kind, level, ImmutableCollectionsMarshal.AsImmutableArray(days), ImmutableCollectionsMarshal.AsImmutableArray(given));
    }

    private static byte[] Bytes(Action<BinaryWriter> write)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        write(writer);
        writer.Flush();
        return bytes.ToArray();
    }
}
