using DanVanKheo.Rules;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>A call that cannot be done; becomes problem+json. <see cref="Code"/> names the text <c>Problem.{Code}</c>.</summary>
public sealed class ApiProblem(int status, string code, params IReadOnlyList<FieldProblem> errors) : Exception(code)
{
    public int Status { get; } = status;

    public string Code { get; } = code;

    /// <summary>What is wrong field by field.</summary>
    public IReadOnlyList<FieldProblem> Errors { get; } = errors;

    /// <summary>The same with its sentences, where they are made already.</summary>
    public IReadOnlyList<ProblemDocument.Error> Told { get; init; } = [];

    /// <summary>Below the interface's root: what the problem is about, when there is something to read or mend.</summary>
    public string? About { get; init; }

    /// <summary>422 when there is something wrong with the fields.</summary>
    public static void ThrowIfAny(IReadOnlyList<FieldProblem> errors)
    {
        if (errors.Count > 0) throw new ApiProblem(StatusCodes.Status422UnprocessableEntity, "Invalid", errors);
    }

    /// <summary>The refusal of a rule as one of a field.</summary>
    public static ApiProblem Of(RuleBroken refused, string field) => new ApiProblem(StatusCodes.Status422UnprocessableEntity, "Invalid", [new FieldProblem(field, refused.Code, [.. refused.Details])]);
}
