using DanVanKheo.Dossiers;

namespace DanVanKheo.Showcase;

public sealed record ExemplarCard(string Code, string Name, string Unit, WorkField Field, int Year, string Award);
