namespace DanVanKheo.Organisations;

/// <summary>One thing that administrators do to organisations, people or duties: what it asks, and what it makes of the answers.</summary>
public abstract class BookForm
{
    /// <summary>The word in the address; the title is the text <c>Act.{Act}</c>.</summary>
    public abstract string Act { get; }

    public abstract IReadOnlyList<BookField> Fields { get; }

    /// <summary>True when the act is about a person or a duty, and its page leads back to the people.</summary>
    public virtual bool IsAboutPeople => false;

    /// <summary>What the form shows before anybody typed; empty where nothing is known.</summary>
    public virtual IReadOnlyDictionary<string, string> Start(OrganisationBook book, string subject) => new Dictionary<string, string>();

    /// <summary>What it is done to, for people; null when there is no such thing, and then there is no form.</summary>
    public abstract string? NameOf(OrganisationBook book, string subject);

    /// <summary>The changed book; as it was when something typed could not be read.</summary>
    /// <exception cref="Rules.RuleBroken">What was asked contradicts what happened.</exception>
    public abstract OrganisationBook Apply(OrganisationBook book, string subject, BookInput input);

    /// <summary>The first day on which the change shows.</summary>
    public virtual DateOnly Day(BookInput input, DateOnly today) => input.OptionalDay("on") ?? today;

    protected static string? NameOfOrganisation(OrganisationBook book, string subject) => book.Find(subject)?.Names[^1].Value;
}
