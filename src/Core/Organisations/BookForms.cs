namespace DanVanKheo.Organisations;

/// <summary>Everything that can be done to organisations, people and duties.</summary>
public static class BookForms
{
    public static IReadOnlyList<BookForm> All { get; } =
        [new CreateForm(), new RenameForm(), new MoveForm(), new ClusterForm(), new ReorganiseForm(), new FiguresForm(), new PersonForm(), new LeaveForm(), new GiveDutyForm(), new EndDutyForm()];

    public static BookForm? Find(string act) => All.FirstOrDefault(f => f.Act == act);
}
