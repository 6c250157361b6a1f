using System.ComponentModel;
using DanVanKheo.Organisations;

namespace DanVanKheo.Api;

/// <summary>What a change of the book writes and takes away, line by line, in words.</summary>
public sealed record BookChange([Description("False of a dry run.")] bool Written, [Description("The revision that holds now.")] string Revision, IReadOnlyList<string> Added, IReadOnlyList<string> Removed)
{
    public static BookChange Of(bool written, string revision, BookDifference difference, OrganisationWords words) =>
        new(written, revision, [.. difference.Added.Select(words.Line)], [.. difference.Removed.Select(words.Line)]);
}
