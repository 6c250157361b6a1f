namespace DanVanKheo.FollowUps;

/// <summary>A file that may be cited, by the reference that is posted and stands in its address.</summary>
public sealed record CitedFile(string Reference, string Name, string Caption, long Size);
