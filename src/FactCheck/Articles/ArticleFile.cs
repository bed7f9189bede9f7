namespace FactCheck.Articles;

/// <summary>A file that articles are to be read from. Immutable.</summary>
/// <param name="Path">Where it is, as it was named or found, with forward slashes; <c>-</c> for standard input.</param>
/// <param name="Id">The id of its article: the path relative to the folder that was named, or the file's name when the file itself was named.</param>
/// <param name="Length">Its size in bytes; 0 when that is not known.</param>
/// <param name="IsNamed">Whether it was named itself, as distinct from being found in a folder: what is named must be readable.</param>
public sealed record ArticleFile(string Path, string Id, long Length, bool IsNamed)
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInputPath = "-";

    /// <summary>Whether this stands for standard input.</summary>
    public bool IsStandardInput => string.Equals(Path, StandardInputPath, StringComparison.Ordinal);

    /// <summary>The extension in lower case, with its full stop; empty when there is none.</summary>
    public string Extension => System.IO.Path.GetExtension(Path).ToLowerInvariant();
}
