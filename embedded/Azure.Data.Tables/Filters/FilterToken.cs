namespace Azure.Data.Tables;

/// <summary>A piece of a filter: a word (name or operator), a literal, a parenthesis, or the end.</summary>
internal readonly record struct FilterToken(FilterToken.Kind Type, string Text, object? Literal, int At)
{
    public enum Kind
    {
        Word,
        Literal,
        Open,
        Close,
        End,
    }

    public bool Is(string word) => Type == Kind.Word && Text.Equals(word, StringComparison.Ordinal);
}
