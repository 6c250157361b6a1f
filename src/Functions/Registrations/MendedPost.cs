using DanVanKheo.Revisions;
using DanVanKheo.Text;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Registrations;

/// <summary>The ticks and notes with which a submitter answers a return: <c>done</c>, and <c>note-{item}</c> for each item.</summary>
internal static class MendedPost
{
    public static Mended Read(Mending mending, IFormCollection posted) => new(
        mending.Stage,
        mending.Attempt,
        [.. mending.List.Items.Select(i => i.ToString()).Select(i => new MendedItem(i, posted["done"].Contains(i), Cut(VietnameseText.NormaliseLine(posted[$"note-{i}"].ToString()))))]);

    private static string Cut(string note) => note.Length <= Mended.LongestNote ? note : note[..Mended.LongestNote];
}
