using DanVanKheo.Dossiers;

namespace DanVanKheo.Showcase;

/// <summary>What lists count and sort a model by without reading it; only the recognised and those that were ever commended are listed.</summary>
/// <param name="Since">When it was recognised.</param>
/// <param name="Recognised">Still; its award was not taken back.</param>
/// <param name="Commended">Once, also while its route goes on and after the award was taken back.</param>
/// <param name="Public">Everybody may see it.</param>
public sealed record ListedModel(DossierCode Code, WorkField Field, string Unit, DateTimeOffset Since, bool Recognised, bool Commended, bool Public);
