using DanVanKheo.Rules;

namespace DanVanKheo.Organisations;

/// <summary>Splits, merges and closes. Nothing is deleted: givers end the day before, and each says where its parts went.</summary>
public static class Reorganising
{
    /// <exception cref="RuleBroken">Somebody below would be left with nobody above.</exception>
    public static OrganisationBook Apply(OrganisationBook book, Reorganisation plan)
    {
        var first = book.Organisation(plan.Givers[0]);
        List<Succession> parts = [];
        foreach (var taker in plan.Takers)
        {
            var id = taker.Organisation;
            if (id.Length == 0)
            {
                id = OrganisationIds.From(taker.Name, book);
                book = BookChanges.Create(book, Newcomer(first, id, taker.Name, plan));
            }

            parts.Add(new(plan.On, id, taker.Weight, plan.Basis));
        }

        var main = parts.OrderByDescending(p => p.Weight).FirstOrDefault()?.Organisation;
        return plan.Givers.Aggregate(book, (changed, giver) => Give(changed, giver, parts, main, plan));
    }

    private static OrganisationBook Give(OrganisationBook book, string giver, IReadOnlyList<Succession> parts, string? main, Reorganisation plan)
    {
        if (parts is [{ } all] && all.Organisation == giver) return book;
        var livesOn = parts.Any(p => p.Organisation == giver);
        book = BookChanges.Change(book, giver, o => o with { Successors = [.. o.Successors, .. parts] });
        return livesOn ? book : End(book, giver, main, plan);
    }

    private static OrganisationBook End(OrganisationBook book, string id, string? heir, Reorganisation plan)
    {
        var last = plan.On.AddDays(-1);
        book = BookChanges.Change(book, id, o => o with { To = last, ClosingBasis = plan.Basis });
        var children = book.TreeAt(plan.On).Organisations.Where(o => o.Parent == id).ToList();
        if (children.Count > 0 && heir is null) throw new RuleBroken("ChildrenLeft", string.Join(", ", children.Select(c => c.Name)));
        book = children.Where(c => c.Id != heir).Aggregate(book, (changed, child) => BookChanges.Move(changed, child.Id, heir, plan.On, plan.Basis));
        book = book.TreeAt(plan.On).Members(id).Aggregate(book, (changed, member) => BookChanges.Join(changed, member.Id, null, plan.On, plan.Basis));
        return book with { Duties = Duties(book, id, heir, plan) };
    }

    private static IReadOnlyList<Duty> Duties(OrganisationBook book, string id, string? heir, Reorganisation plan)
    {
        var open = book.Duties.Where(d => d.Organisation == id && (d.To is null || d.To >= plan.On)).ToList();
        var ended = book.Duties.Where(d => !open.Contains(d) || d.From is null || d.From < plan.On).Select(d => open.Contains(d) ? d with { To = plan.On.AddDays(-1) } : d);
        if (!plan.CarryDuties || heir is null) return [.. ended];
        var there = book.Duties.Where(d => d.Organisation == heir && d.Covers(plan.On)).Select(d => (d.Role, d.Person)).ToHashSet();
        var carried = open.Where(d => !there.Contains((d.Role, d.Person))).Select(d => d with { Organisation = heir, From = d.From > plan.On ? d.From : plan.On });
        return [.. ended, .. carried];
    }

    /// <summary>A new organisation of the same kind in the same place.</summary>
    private static OrganisationRecord Newcomer(OrganisationRecord like, string id, string name, Reorganisation plan) => new(id, like.Kind, [new(name, plan.On, null, plan.Basis)], like.Symbol)
    {
        Level = like.Level,
        From = plan.On,
        Parents = like.ParentOn(plan.On) is { } parent ? [new(parent, plan.On, null, plan.Basis)] : [],
        Clusters = like.ClusterOn(plan.On) is { } cluster ? [new(cluster, plan.On, null, plan.Basis)] : [],
    };
}
