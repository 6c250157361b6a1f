using DanVanKheo.Layout;

namespace DanVanKheo.Rules;

/// <summary>The sentence for a broken rule or a wrong answer: what is wrong and how to mend it (resource <c>Rule.{Code}</c>).</summary>
public sealed class RuleTexts
{
    /// <param name="language"><c>vi</c> or <c>en</c>.</param>
    /// <returns>The text with its placeholders filled; a general sentence for a code without a text.</returns>
    public string Of(string code, IReadOnlyList<object> details, string language)
    {
        var texts = new Texts<RuleTexts>(language);
        return string.Format(Display.Culture(language), texts.Find($"Rule.{code}") ?? texts["Rule.Unknown"], [.. Enough(details)]);
    }

    public string Of(FieldProblem problem, string language) => Of(problem.Code, problem.Details, language);

    public string Of(RuleBroken broken, string language) => Of(broken.Code, broken.Details, language);

    // A rule thrown with fewer details than its text has placeholders must still give a page, not a second failure.
    private static IEnumerable<object> Enough(IReadOnlyList<object> details) => details.Concat(Enumerable.Repeat<object>("", 4));
}
