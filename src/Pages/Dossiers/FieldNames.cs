using DanVanKheo.Layout;

namespace DanVanKheo.Dossiers;

/// <summary>The fields of work in words, for what is written outside a page.</summary>
public sealed class FieldNames
{
    public string Of(WorkField field, string language) => new Texts<DossierTexts>(language)[$"WorkField.{field}"];
}
