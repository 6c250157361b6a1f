namespace DanVanKheo.Embedded.Durable;

/// <summary>Failures that no retry can mend.</summary>
internal static class Lasting
{
    public static bool Is(TaskFailureDetails failure) =>
        failure.ErrorType == typeof(CodeMissingException).FullName || failure.ErrorType == typeof(PoisonException).FullName;
}
