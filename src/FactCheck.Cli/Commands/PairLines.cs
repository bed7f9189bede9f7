using System.Text;

using FactCheck.Values;

namespace FactCheck.Cli.Commands;

/// <summary>The lines of files of pairs, and what is wrong with some of them.</summary>
internal sealed class PairLines(Surroundings surroundings, bool strict)
{
    private readonly List<Diagnostic> diagnostics = [];

    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics;

    /// <summary>The lines of <paramref name="path"/> that are not blank, with their numbers; <c>-</c> is standard input.</summary>
    /// <exception cref="UsageException">There is no such file.</exception>
    public IEnumerable<(int Number, string Line)> Read(string path)
    {
        if (path is not "-" && !File.Exists(path))
        {
            throw new UsageException($"There is no file '{path}'.");
        }

        using StreamReader reader = path is "-" ? new(surroundings.Input, Encoding.UTF8, leaveOpen: true) : new(path, Encoding.UTF8);
        int number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return (number, line);
            }
        }
    }

    /// <summary>Notes that a line cannot be used.</summary>
    /// <exception cref="UsageException">The command is strict: the first fault ends it.</exception>
    public void Reject(string path, int number, string fault)
    {
        var diagnostic = new Diagnostic(DiagnosticLevel.Error, "invalid-pair", fault, path is "-" ? "standard input" : path, number);
        if (strict)
        {
            throw new UsageException(diagnostic.ToString());
        }

        diagnostics.Add(diagnostic);
    }
}
