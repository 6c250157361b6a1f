using System.ComponentModel;
using DanVanKheo.Organisations;

namespace DanVanKheo.Api;

/// <summary>The book of organisations as it stands, and what can be done to it.</summary>
public sealed record BookAnswer(
    string Revision,
    int Organisations,
    int People,
    int Duties,
    [Description("What `changeBook` takes.")] IReadOnlyList<BookAnswer.Act> Acts)
{
    public sealed record Act(string Name, [Description("Its subject is a person or a duty, not an organisation.")] bool AboutPeople, IReadOnlyList<Field> Fields);

    public sealed record Field(string Id, BookFieldKind Kind, bool Required, [Description("What may be chosen; empty where it is typed, or the id of an organisation.")] IReadOnlyList<string> Choices);
}
