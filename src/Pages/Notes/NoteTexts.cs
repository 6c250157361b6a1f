namespace DanVanKheo.Notes;

/// <summary>Names the resources of this folder: <c>NoteTexts.resx</c> in Vietnamese, <c>NoteTexts.en.resx</c> in English.</summary>
public sealed class NoteTexts;
