using System.Text;

using Spectre.Console;

namespace FactCheck.Cli.Views;

/// <summary>A stretch of text in one style.</summary>
internal readonly record struct Run(string Text, Style? Style = null);

/// <summary>Prints lines of styled text: wrapped to a terminal's width, or unwrapped and without a style to anything else.</summary>
internal sealed class Page : IDisposable
{
    private readonly TextWriter writer;
    private readonly IAnsiConsole console;
    private readonly int width;

    public Page(Stream output, bool color, int? width)
    {
        writer = Surroundings.WriterTo(output);
        UsesColor = color;
        this.width = width ?? int.MaxValue;
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = color ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = color ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = 1_000_000; // wrapping is ours, since it must not tear a run from its neighbours
    }

    /// <summary>Whether styles show.</summary>
    public bool UsesColor { get; }

    /// <summary>Prints an empty line.</summary>
    public void Line() => writer.WriteLine();

    /// <summary>Prints one line, indented, with further lines indented alike when it is wrapped.</summary>
    public void Line(int indent, params ReadOnlySpan<Run> runs)
    {
        string margin = new(' ', indent);
        writer.Write(margin);
        int column = indent;
        bool lineHasWord = false;
        foreach (Run run in runs)
        {
            Write(run, margin, ref column, ref lineHasWord);
        }

        writer.WriteLine();
    }

    private void Write(Run run, string margin, ref int column, ref bool lineHasWord)
    {
        var pending = new StringBuilder();
        for (int at = 0; at < run.Text.Length;)
        {
            int end = run.Text.IndexOf(' ', at + 1);
            end = end < 0 ? run.Text.Length : end;
            ReadOnlySpan<char> word = run.Text.AsSpan(at, end - at);
            if (lineHasWord && word[0] == ' ' && column + word.Length > width)
            {
                Emit(pending, run.Style);
                writer.WriteLine();
                writer.Write(margin);
                column = margin.Length;
                word = word[1..];
            }

            pending.Append(word);
            column += word.Length;
            lineHasWord |= !word.IsWhiteSpace();
            at = end;
        }

        Emit(pending, run.Style);
    }

    private void Emit(StringBuilder text, Style? style)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (UsesColor && style is not null)
        {
            console.Write(new Text(text.ToString(), style));
        }
        else
        {
            writer.Write(text);
        }

        text.Clear();
    }

    public void Dispose() => writer.Dispose();
}
