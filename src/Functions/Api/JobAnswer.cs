using System.ComponentModel;
using DanVanKheo.Jobs;

namespace DanVanKheo.Api;

/// <summary>How far long work is.</summary>
public sealed record JobAnswer(string Id, JobKind Kind, JobState State, int Things, int Parts, int Done, DateTimeOffset StartedAt, DateTimeOffset? FinishedAt, [Description("Name of the file that `downloadJob` gives.")] string? File, [Description("Code of the rule that was in its way.")] string? Refusal)
{
    public static JobAnswer Of(Job job) => new(job.Id, job.Kind, job.State, job.Things, job.Parts, job.Done, job.StartedAt, job.FinishedAt, Given(job.File), Given(job.Refusal));

    private static string? Given(string text) => text.Length > 0 ? text : null;
}
