using System.Text;

namespace FactCheck.Cli;

/// <summary>The streams and terminal that the tool talks to, so that tests can stand in for them.</summary>
internal sealed class Surroundings : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public Surroundings(Stream input, Stream output, Stream error)
    {
        Input = input;
        Output = output;
        Error = new StreamWriter(error, Utf8, leaveOpen: true) { AutoFlush = true, NewLine = "\n" };
    }

    /// <summary>What <c>-</c> reads.</summary>
    public Stream Input { get; }

    /// <summary>Where results go.</summary>
    public Stream Output { get; }

    /// <summary>Where progress and diagnostics go.</summary>
    public TextWriter Error { get; }

    /// <summary>Whether results go to a terminal.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether diagnostics go to a terminal.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether the user asked all programs not to use colour (<c>NO_COLOR</c>), or the terminal cannot.</summary>
    public bool AvoidColor { get; init; }

    /// <summary>The width of the terminal in characters.</summary>
    public int Width { get; init; } = 100;

    public static Surroundings OfProcess() =>
        new(Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.OpenStandardError())
        {
            OutputIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            AvoidColor = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
                || string.Equals(Environment.GetEnvironmentVariable("TERM"), "dumb", StringComparison.Ordinal),
            Width = WidthOfTerminal(),
        };

    /// <summary>A writer of text to a stream, which stays open.</summary>
    public static TextWriter WriterTo(Stream stream) => new StreamWriter(stream, Utf8, leaveOpen: true) { NewLine = "\n" };

    public void Dispose()
    {
        Error.Dispose();
        Output.Flush();
    }

    private static int WidthOfTerminal()
    {
        try
        {
            return Console.IsOutputRedirected ? 100 : Math.Clamp(Console.WindowWidth, 40, 120);
        }
        catch (IOException)
        {
            return 100;
        }
    }
}
