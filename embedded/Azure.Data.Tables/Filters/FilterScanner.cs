namespace Azure.Data.Tables;

internal sealed class FilterScanner(string filter)
{
    private int at;

    public FilterToken Next()
    {
        while (at < filter.Length && char.IsWhiteSpace(filter[at])) at++;
        var start = at;
        if (at == filter.Length) return new(FilterToken.Kind.End, "", null, start);
        if (filter[at] == '(') return Single(FilterToken.Kind.Open);
        if (filter[at] == ')') return Single(FilterToken.Kind.Close);
        if (filter[at] == '\'') return new(FilterToken.Kind.Literal, "", Quoted(), start);
        if (filter[at] == '-' || char.IsAsciiDigit(filter[at])) return new(FilterToken.Kind.Literal, "", Number(), start);
        return Word();
    }

    private FilterToken Single(FilterToken.Kind kind) => new(kind, filter[at].ToString(), null, at++);

    private FilterToken Word()
    {
        var start = at;
        while (at < filter.Length && (char.IsLetterOrDigit(filter[at]) || filter[at] is '_' or '.')) at++;
        if (at == start) throw TableFailure.Query($"unexpected '{filter[at]}' at {at}.");
        var word = filter[start..at];
        if (at < filter.Length && filter[at] == '\'') return new(FilterToken.Kind.Literal, word, Typed(word, Quoted()), start);
        object? constant = word switch
        {
            "true" => true,
            "false" => false,
            "NaN" => double.NaN,
            "INF" or "Infinity" => double.PositiveInfinity,
            _ => null,
        };
        return new(constant is null ? FilterToken.Kind.Word : FilterToken.Kind.Literal, word, constant, start);
    }

    private string Quoted()
    {
        var start = ++at;
        for (; (at = filter.IndexOf('\'', at)) >= 0; at += 2)
            if (at + 1 == filter.Length || filter[at + 1] != '\'') return filter[start..at++].Replace("''", "'", StringComparison.Ordinal);
        throw TableFailure.Query("a string is not closed.");
    }

    private static object Typed(string word, string text)
    {
        switch (word)
        {
            case "datetime" when DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment): return moment.ToUniversalTime();
            case "guid" when Guid.TryParse(text, out var id): return id;
            case "X" or "binary" when text.Length % 2 == 0 && text.All(char.IsAsciiHexDigit): return Convert.FromHexString(text);
            default: throw TableFailure.Query($"{word}'{text}' is not a literal.");
        }
    }

    private object Number()
    {
        var start = at++;
        while (at < filter.Length && (char.IsAsciiDigit(filter[at]) || filter[at] is '.' or 'e' or 'E' || (filter[at] is '+' or '-' && filter[at - 1] is 'e' or 'E'))) at++;
        var digits = filter.AsSpan(start, at - start);
        var suffix = at < filter.Length && filter[at] is 'L' or 'l' or 'd' or 'D' ? char.ToUpperInvariant(filter[at++]) : ' ';
        var culture = CultureInfo.InvariantCulture;
        if (suffix == 'L' && long.TryParse(digits, NumberStyles.AllowLeadingSign, culture, out var wide)) return wide;
        if (suffix == ' ' && int.TryParse(digits, NumberStyles.AllowLeadingSign, culture, out var number)) return number;
        if (suffix == ' ' && long.TryParse(digits, NumberStyles.AllowLeadingSign, culture, out wide)) return wide;
        if (suffix != 'L' && double.TryParse(digits, NumberStyles.Float, culture, out var real)) return real;
        throw TableFailure.Query($"'{digits}' is not a number.");
    }
}
