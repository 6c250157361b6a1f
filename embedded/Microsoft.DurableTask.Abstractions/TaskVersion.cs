namespace Microsoft.DurableTask;

/// <summary>The version of an orchestration; null, empty and default are the same "unversioned".</summary>
public readonly struct TaskVersion : IEquatable<TaskVersion>
{
    private readonly string? value;

    public TaskVersion(string version)
    {
        if (!string.IsNullOrEmpty(version) && string.IsNullOrWhiteSpace(version))
            throw new ArgumentException("A version of white space only is not a version; use null or empty for unversioned.", nameof(version));
        value = version;
    }

    public string Version => value ?? "";
    public static implicit operator string(TaskVersion value) => value.Version;
    public static implicit operator TaskVersion(string value) => new(value);
    public static bool operator ==(TaskVersion a, TaskVersion b) => a.Equals(b);
    public static bool operator !=(TaskVersion a, TaskVersion b) => !a.Equals(b);
    public bool Equals(TaskVersion other) => string.Equals(Version, other.Version, StringComparison.OrdinalIgnoreCase);
    public override bool Equals(object? obj) => obj is TaskVersion other && Equals(other);
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Version);
}
