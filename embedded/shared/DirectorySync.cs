using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace DanVanKheo.Embedded;

/// <summary>Makes a rename survive power loss: on Unix the directory entry is only safe after an fsync of the directory, which .NET does not open.
/// Windows journals directory entries itself.</summary>
internal static class DirectorySync
{
    private const int ReadOnly = 0;

    public static void Flush(string directory)
    {
        if (OperatingSystem.IsWindows()) return;
        using var handle = new SafeFileHandle(Open(Encoding.UTF8.GetBytes(directory + "\0"), ReadOnly), ownsHandle: true);
        if (handle.IsInvalid) throw new IOException($"The directory {directory} cannot be opened (errno {Marshal.GetLastPInvokeError()}).");
        RandomAccess.FlushToDisk(handle);
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int Open(byte[] path, int flags);
}
