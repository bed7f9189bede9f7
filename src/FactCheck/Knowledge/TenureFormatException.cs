using System.Globalization;

namespace FactCheck.Knowledge;

#pragma warning disable RCS1194 // without a file and a line it would say nothing

/// <summary>A row of a knowledge table cannot be understood. The message names file, line and cure.</summary>
public sealed class TenureFormatException : FormatException
{
    /// <summary>Makes the exception for a line of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="problem">What is wrong and what to do.</param>
    public TenureFormatException(string file, int line, string problem)
        : base(string.Create(CultureInfo.InvariantCulture, $"{file}:{line}: {problem}."))
    {
        File = file;
        Line = line;
    }

    /// <summary>The file.</summary>
    public string File { get; }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }
}
