using DanVanKheo.Layout;

namespace DanVanKheo.Api;

/// <summary>Names the resources of this folder: <c>ApiTexts.resx</c> in Vietnamese, <c>ApiTexts.en.resx</c> in English.</summary>
public sealed class ApiTexts
{
    /// <summary>What a problem is called; a rule of the domain has its own sentence beside it.</summary>
    /// <param name="language"><c>vi</c> or <c>en</c>.</param>
    public string Title(string code, string language)
    {
        var texts = new Texts<ApiTexts>(language);
        return texts.Find($"Problem.{code}") ?? texts[code.StartsWith("Unknown", StringComparison.Ordinal) ? "Problem.Unknown" : "Problem.RuleBroken"];
    }
}
