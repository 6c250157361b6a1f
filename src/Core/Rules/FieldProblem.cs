namespace DanVanKheo.Rules;

/// <summary>What is wrong with one field of a form: the field's id, the text's code (resource <c>Rule.{Code}</c>) and its placeholders.</summary>
public sealed record FieldProblem(string Field, string Code, params object[] Details);
