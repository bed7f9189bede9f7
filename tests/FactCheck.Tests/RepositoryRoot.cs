using NUnit.Framework;

namespace FactCheck.Tests;

/// <summary>Finds the checkout and the development data beside it from wherever the tests run.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Find();

    /// <summary>A file or folder of the development data; skips the running test where that folder is absent.</summary>
    public static string SharedDataOrSkip(params string[] parts)
    {
        string path = System.IO.Path.GetFullPath(System.IO.Path.Combine([Path, "..", "shared", "data", .. parts]));
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            Assert.Ignore($"The development data is not on this machine: {path}");
        }

        return path;
    }

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "FactCheck.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("FactCheck.sln was not found above " + AppContext.BaseDirectory);
    }
}
