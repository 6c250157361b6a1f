namespace DanVanKheo.Conferences;

/// <summary>What was typed about a conference, kept when it comes back with problems.</summary>
/// <param name="Present">Unit → who came; a unit that was ticked is here, with an empty name or not.</param>
public sealed record ConferenceInput(string Day, string Place, string Chair, string Secretary, IReadOnlyDictionary<string, string> Present, string Guests, string Discussion, string Conclusion)
{
    public static ConferenceInput Empty { get; } = new("", "", "", "", new Dictionary<string, string>(), "", "", "");
}
