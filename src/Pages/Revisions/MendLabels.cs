using DanVanKheo.Layout;
using DanVanKheo.Programmes;

namespace DanVanKheo.Revisions;

/// <summary>The words for what a return names, in the reader's language.</summary>
public sealed class MendLabels(Programme programme)
{
    public MendChoices Choices(Stage stage, string language) => new(
        [.. stage.ReturnPoints.Select(p => Choice(stage, MendItem.Point(p.Id), language))],
        [
            .. programme.Steps.Select(s => new MendGroup(Choice(stage, MendItem.Section(s.Slug), language), [.. s.Fields.Select(f => Choice(stage, MendItem.Field(f.Id), language))])),
            new(Choice(stage, MendItem.Section(MendList.EvidenceSection), language), []),
        ]);

    public IReadOnlyList<MendChoice> Of(Stage stage, IReadOnlyList<string> items, string language) =>
        [.. new MendList(programme, stage, items).Items.Select(i => Choice(stage, i, language))];

    private MendChoice Choice(Stage stage, MendItem item, string language) => new(item.ToString(), item.Kind switch
    {
        MendItemKind.Section => Section(item.Id, language),
        MendItemKind.Field => programme.Fields.First(f => f.Id == item.Id).Label.In(language),
        _ => stage.ReturnPoints.First(p => p.Id == item.Id).Label.In(language),
    });

    private string Section(string slug, string language)
    {
        var texts = new Texts<RevisionTexts>(language);
        return slug == MendList.EvidenceSection ? texts["Section.Evidence"] : string.Format(Display.Culture(language), texts["Section"], programme.Steps.First(s => s.Slug == slug).Title.In(language));
    }
}
