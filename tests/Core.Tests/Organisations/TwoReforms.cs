using DanVanKheo.Organisations;

namespace DanVanKheo.Tests.Organisations;

/// <summary>
/// A small tree with everything that happens to organisations: on 01/07/2027 unit A is split into B (0.6) and C (0.4), D and E merge into F,
/// G takes H in, J gets a new name and moves; on 01/01/2028 C goes over into F whole, and K ends with nobody after it.
/// </summary>
internal static class TwoReforms
{
    public static readonly DateOnly Start = new(2020, 1, 1);
    public static readonly DateOnly Before = new(2027, 6, 15);
    public static readonly DateOnly First = new(2027, 7, 1);
    public static readonly DateOnly Between = new(2027, 12, 15);
    public static readonly DateOnly Second = new(2028, 1, 1);
    public static readonly DateOnly After = new(2028, 6, 15);

    public static OrganisationBook Book { get; } = new(
        [
            Root("root"),
            Unit("west"),
            Unit("east"),
            Unit("a", "west", to: First.AddDays(-1)) with { Successors = [new(First, "b", 0.6m, "QĐ 12"), new(First, "c", 0.4m, "QĐ 12")] },
            Unit("b", "west", First),
            Unit("c", "west", First, Second.AddDays(-1)) with { Successors = [new(Second, "f", 1m, "QĐ 31")] },
            Unit("d", "east", to: First.AddDays(-1)) with { Successors = [new(First, "f", 1m)] },
            Unit("e", "east", to: First.AddDays(-1)) with { Successors = [new(First, "f", 1m)] },
            Unit("f", "east", First),
            Unit("g", "east"),
            Unit("h", "east", to: First.AddDays(-1)) with { Successors = [new(First, "g", 1m)] },
            Unit("j", "west") with
            {
                Names = [new("Unit j", Start, First.AddDays(-1)), new("Unit j the second", First, Basis: "QĐ 13")],
                Parents = [new("west", Start, First.AddDays(-1)), new("east", First, Basis: "QĐ 14")],
            },
            Unit("k", "west", to: Second.AddDays(-1)) with { ClosingBasis = "QĐ 32" },
        ],
        [],
        []);

    public static OrganisationRecord Unit(string id, string parent = "root", DateOnly? from = null, DateOnly? to = null) =>
        new(id, parent == "root" ? OrganisationKind.SubBloc : OrganisationKind.GrassrootsCell, [new("Unit " + id, from ?? Start, to)]) { From = from ?? Start, To = to, Parents = [new(parent, from ?? Start, to)] };

    public static OrganisationRecord Root(string id) => new(id, OrganisationKind.Bloc, [new("Bloc " + id, Start)]) { From = Start };
}
