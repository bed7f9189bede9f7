using System.Collections.Immutable;
using System.Globalization;
using System.IO.Enumeration;

using FactCheck.Values;

namespace FactCheck.Articles;

/// <summary>Collects the files that paths, folders and globs stand for.</summary>
internal sealed class ArticleFileFinder(Func<string, bool> reads, Action<Diagnostic> report)
{
    private readonly Dictionary<string, ArticleFile> files = new(StringComparer.Ordinal);

    public void Add(string path)
    {
        if (string.Equals(path, ArticleFile.StandardInputPath, StringComparison.Ordinal))
        {
            files.TryAdd(path, new(path, "stdin", 0, IsNamed: true));
        }
        else if (File.Exists(path))
        {
            AddNamed(path);
        }
        else if (Directory.Exists(path))
        {
            AddFolder(path);
        }
        else if (path.AsSpan().IndexOfAny('*', '?') >= 0)
        {
            AddGlob(Slashes(path));
        }
        else
        {
            Error(path, "not-found", "There is no such file or folder.");
        }
    }

    public ImmutableArray<ArticleFile> Files() =>
        [.. files.Values.OrderBy(file => file.Path, StringComparer.Ordinal)];

    private void AddNamed(string path)
    {
        string extension = Path.GetExtension(path).ToLowerInvariant();
        if (extension.Length > 0 && !reads(extension))
        {
            Error(path, "unknown-format", $"Files of type '{extension}' are not read. Give plain text (.txt, .md) or JSON (.json, .jsonl).");
            return;
        }

        Add(path, Path.GetFileName(path), isNamed: true);
    }

    private void AddFolder(string folder)
    {
        var skipped = new List<string>();
        int before = files.Count;
        int known = 0;
        foreach ((string path, string relative) in FilesBelow(folder))
        {
            if (!IsArticle(relative))
            {
                skipped.Add(relative);
                continue;
            }

            known++;
            Add(path, relative, isNamed: false);
        }

        ReportSkipped(folder, skipped);
        if (files.Count == before && known == 0)
        {
            Error(folder, "no-articles", "The folder holds no articles (.txt, .md, .json, .jsonl).");
        }
    }

    private void AddGlob(string pattern)
    {
        string[] segments = pattern.Split('/');
        int wild = Array.FindIndex(segments, segment => segment.AsSpan().IndexOfAny('*', '?') >= 0);
        string folder = wild == 0 ? "." : string.Join('/', segments[..wild]);
        folder = folder.Length == 0 ? "/" : folder;
        var skipped = new List<string>();
        bool any = false;
        if (Directory.Exists(folder))
        {
            foreach ((string path, string relative) in FilesBelow(folder))
            {
                if (!Matches(relative.Split('/'), segments.AsSpan(wild)))
                {
                    continue;
                }

                any = true;
                if (IsArticle(relative))
                {
                    Add(path, relative, isNamed: false);
                }
                else
                {
                    skipped.Add(relative);
                }
            }
        }

        ReportSkipped(pattern, skipped);
        if (!any)
        {
            Error(pattern, "not-found", "No file matches the pattern.");
        }
    }

    private static bool Matches(ReadOnlySpan<string> path, ReadOnlySpan<string> pattern)
    {
        if (pattern.IsEmpty)
        {
            return path.IsEmpty;
        }

        if (string.Equals(pattern[0], "**", StringComparison.Ordinal))
        {
            return Matches(path, pattern[1..]) || (!path.IsEmpty && Matches(path[1..], pattern));
        }

        return !path.IsEmpty
            && FileSystemName.MatchesSimpleExpression(pattern[0], path[0], ignoreCase: false)
            && Matches(path[1..], pattern[1..]);
    }

    private bool IsArticle(string relative)
    {
        string name = relative[(relative.LastIndexOf('/') + 1)..];
        return reads(Path.GetExtension(name).ToLowerInvariant()) && !string.Equals(name, "README.md", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>All files below a folder, by relative path; hidden files and folders and links to folders are passed over.</summary>
    private List<(string Path, string Relative)> FilesBelow(string folder)
    {
        var found = new List<(string, string)>();
        var pending = new Stack<string>([""]);
        string root = Slashes(folder).TrimEnd('/');
        while (pending.TryPop(out string? relative))
        {
            try
            {
                foreach (FileSystemInfo entry in new DirectoryInfo(relative.Length == 0 ? folder : Path.Combine(folder, relative)).EnumerateFileSystemInfos())
                {
                    string below = relative.Length == 0 ? entry.Name : $"{relative}/{entry.Name}";
                    if (entry.Name.StartsWith('.'))
                    {
                        continue;
                    }

                    if (entry is FileInfo)
                    {
                        found.Add((root is "." ? below : $"{root}/{below}", below));
                    }
                    else if (entry.LinkTarget is null)
                    {
                        pending.Push(below);
                    }
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                Error(relative.Length == 0 ? folder : $"{root}/{relative}", "unreadable", $"The folder cannot be listed: {exception.Message}");
            }
        }

        found.Sort((left, right) => string.CompareOrdinal(left.Item2, right.Item2));
        return found;
    }

    private void Add(string path, string id, bool isNamed)
    {
        long length;
        try
        {
            length = new FileInfo(path).Length;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            length = 0;
        }

        string key = Path.GetFullPath(path);
        if (!files.TryAdd(key, new(Slashes(path), Slashes(id), length, isNamed)))
        {
            files[key] = files[key] with { IsNamed = files[key].IsNamed || isNamed };
            report(new(DiagnosticLevel.Note, "named-twice", $"It was named more than once and is read once, as '{files[key].Id}'.", Slashes(path)));
        }
    }

    private void ReportSkipped(string place, List<string> skipped)
    {
        if (skipped.Count > 0)
        {
            string names = string.Join(", ", skipped.Take(5)) + (skipped.Count > 5 ? ", …" : "");
            string count = skipped.Count == 1 ? "1 file that is" : skipped.Count.ToString(CultureInfo.InvariantCulture) + " files that are";
            report(new(DiagnosticLevel.Note, "not-an-article", $"Left out {count} no article: {names}.", Slashes(place)));
        }
    }

    private void Error(string path, string code, string message) => report(new(DiagnosticLevel.Error, code, message, Slashes(path)));

    private static string Slashes(string path) => Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
}
