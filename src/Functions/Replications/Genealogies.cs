using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Showcase;

namespace DanVanKheo.Replications;

/// <summary>The tree of copies of a model as readers see it. What is not public shows its unit and code only.</summary>
public sealed class Genealogies(LineageStore lineages, DossierStore dossiers, OrganisationDirectory directory)
{
    public async Task<GenealogyView> OfAsync(Dossier dossier, CancellationToken cancellationToken)
    {
        var (tree, known) = await TreeAsync(dossier, cancellationToken);
        var parent = Lineage.Of(dossier) is { } lineage ? (await dossiers.FindAsync(lineage.Parent, cancellationToken))?.Dossier : null;
        var from = parent is not null && Publicity.IsPublic(parent) ? Node(new(parent.Code, null, []), new Dictionary<DossierCode, Dossier> { [parent.Code] = parent }) : null;
        return new(dossier.Code.ToString(), from, Lineage.Of(dossier)?.Kind, [.. tree.Children.Select(c => Node(c, known))], tree.Adoptions);
    }

    /// <summary>How many times other units took a model up; for reports.</summary>
    public async Task<int> AdoptionsAsync(Dossier dossier, CancellationToken cancellationToken) => (await TreeAsync(dossier, cancellationToken)).Tree.Adoptions;

    /// <summary>Copies that were refused or taken back are no copies.</summary>
    private async Task<(ReplicationNode Tree, IReadOnlyDictionary<DossierCode, Dossier> Known)> TreeAsync(Dossier root, CancellationToken cancellationToken)
    {
        var known = new Dictionary<DossierCode, Dossier>();
        var links = await lineages.BelowAsync(root.Code, cancellationToken);
        foreach (var link in links)
        {
            if (await dossiers.FindAsync(link.Child, cancellationToken) is { Dossier: { Status: not (DossierStatus.Rejected or DossierStatus.Withdrawn) } child } && Lineage.Of(child) == link) known[link.Child] = child;
        }

        return (ReplicationTree.Of(root.Code, [.. links.Where(l => known.ContainsKey(l.Child))]), known);
    }

    private GenealogyNode Node(ReplicationNode node, IReadOnlyDictionary<DossierCode, Dossier> known)
    {
        var dossier = known[node.Code];
        return new(node.Code.ToString(), Publicity.IsPublic(dossier) ? Publicity.Text(dossier, dossier.Name) : "", directory.Organisation(dossier.Unit).Name, node.Code.Year, node.Kind, [.. node.Children.Select(c => Node(c, known))]);
    }
}
