namespace DanVanKheo.Search;

/// <summary>Where one word stands in the dossiers of one block.</summary>
public sealed record WordSets(NumberSet Number, NumberSet Name, NumberSet People, NumberSet Text)
{
    public static WordSets None { get; } = new(NumberSet.None, NumberSet.None, NumberSet.None, NumberSet.None);

    public bool IsEmpty => Number.IsEmpty && Name.IsEmpty && People.IsEmpty && Text.IsEmpty;

    public WordSets Or(WordSets other) => new(Number.Or(other.Number), Name.Or(other.Name), People.Or(other.People), Text.Or(other.Text));

    /// <summary>The sets after some dossiers got other fields.</summary>
    public WordSets With(IReadOnlyDictionary<int, SearchFields> changed)
    {
        return new(Of(Number, SearchFields.Number), Of(Name, SearchFields.Name), Of(People, SearchFields.People), Of(Text, SearchFields.Text));

        NumberSet Of(NumberSet before, SearchFields field) =>
            before.Without(NumberSet.Of(changed.Keys)).Or(NumberSet.Of(changed.Where(c => c.Value.HasFlag(field)).Select(c => c.Key)));
    }
}
