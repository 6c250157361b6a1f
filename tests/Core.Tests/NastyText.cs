using FsCheck;
using FsCheck.Fluent;

namespace DanVanKheo.Tests;

/// <summary>Texts that break careless code: every control and format character, marks, halves of pairs, full-width digits.</summary>
internal static class NastyText
{
    private static readonly Gen<char> AnyUnit = Gen.Choose(0, 0xFFFF).Select(i => (char)i);

    private static readonly Gen<char> Suspect = Gen.Elements(
        '\0', '\r', '\n', '\t', '\u001B', '\u007F', '\u0085', '\u00A0', '\u00AD', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323', '\u031B', '\u061C', '\u200B', '\u200D',
        '\u200E', '\u200F', '\u2028', '\u2029', '\u202A', '\u202E', '\u2066', '\u2069', '\uFEFF', '\uFFFE', '\uFFFF', '\uFDD0', '\uD83D', '\uDE00', 'đ', 'Đ', 'ế', 'e', 'o', '３', '٣', ' ', '|', '@', '.', '/', '\\', '<', '&');

    public static Gen<string> Texts { get; } = Gen.Frequency((3, Suspect), (1, AnyUnit)).ArrayOf().Select(units => new string(units));

    public static Arbitrary<string> Any { get; } = Texts.ToArbitrary();
}
