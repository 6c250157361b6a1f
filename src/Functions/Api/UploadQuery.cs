using System.ComponentModel;

namespace DanVanKheo.Api;

/// <summary>What is said of a file that is sent.</summary>
public sealed record UploadQuery(
    [Description("The file's name with its ending, unless Content-Disposition or the form has it.")] string? Name = null,
    string? Caption = null,
    DateOnly? TakenOn = null,
    string? Place = null,
    [Description("The people shown agreed that it may be published.")] bool? MayPublish = null,
    [Description("Keys of the results it proves, with commas between.")] string? Claims = null);
