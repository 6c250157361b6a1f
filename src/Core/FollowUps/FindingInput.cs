namespace DanVanKheo.FollowUps;

/// <summary>One row of findings as typed; a row without a word is none.</summary>
public sealed record FindingInput(string Text = "", string Remedy = "", string Due = "")
{
    public bool IsEmpty => Text.Length == 0 && Remedy.Length == 0 && Due.Length == 0;
}
