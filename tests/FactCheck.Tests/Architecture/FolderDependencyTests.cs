using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Architecture;

/// <summary>The one direction of the house: a folder uses only folders to its left and the ground floor.</summary>
public class FolderDependencyTests
{
    private static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        ["Values"] = [],
        ["Articles"] = ["Values"],
        ["Knowledge"] = ["Values", "Language"],
        ["Language"] = ["Values", "Articles"],
        ["Extraction"] = ["Values", "Knowledge", "Articles", "Language"],
        ["Graph"] = ["Values", "Knowledge", "Articles", "Language", "Extraction", "Learning"],
        ["Learning"] = ["Values", "Knowledge", "Articles", "Language", "Extraction"],
        ["Checking"] = ["Values", "Knowledge", "Articles", "Language", "Extraction", "Graph", "Learning"],
        ["Reporting"] = ["Values", "Knowledge", "Articles", "Language", "Extraction", "Graph", "Checking"],
    };

    private static IEnumerable<string> Folders() => Directory.GetDirectories(Path.Combine(RepositoryRoot.Path, "src/FactCheck"))
        .Select(folder => Path.GetFileName(folder))
        .Where(folder => folder is not ("bin" or "obj"))
        .Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Folders))]
    public void Folder_Sources_UseOnlyFoldersToTheLeft(string folder)
    {
        MayUse.Should().ContainKey(folder, "every folder has its place in docs/architecture.md");
        string[] allowed = [folder, .. MayUse[folder]];

        foreach (string path in Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "src/FactCheck", folder), "*.cs", SearchOption.AllDirectories))
        {
            IEnumerable<string> used = File.ReadLines(path).Select(UsedFolder).OfType<string>().Where(MayUse.ContainsKey).Distinct(StringComparer.Ordinal);

            used.Should().BeSubsetOf(allowed, "of {0}", Path.GetRelativePath(RepositoryRoot.Path, path));
        }
    }

    [TestCaseSource(nameof(Folders))]
    public void Folder_Namespaces_FollowTheFolder(string folder)
    {
        foreach (string path in Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "src/FactCheck", folder), "*.cs", SearchOption.AllDirectories))
        {
            File.ReadAllText(path).Should().MatchRegex($@"(?m)^namespace FactCheck\.{folder}(\.\w+)*;", "of {0}", path);
        }
    }

    /// <summary>The folder that a line refers to: by <c>using FactCheck.Graph;</c> or by a qualified name.</summary>
    private static string? UsedFolder(string line)
    {
        const string Root = "FactCheck.";
        string code = line.TrimStart();
        int at = code.IndexOf(Root, StringComparison.Ordinal);
        if (at < 0 || code.StartsWith("//", StringComparison.Ordinal) || code.StartsWith("namespace ", StringComparison.Ordinal))
        {
            return null;
        }

        string rest = code[(at + Root.Length)..];
        int end = rest.AsSpan().IndexOfAny('.', ';', ' ');
        return end < 0 ? rest : rest[..end];
    }
}
