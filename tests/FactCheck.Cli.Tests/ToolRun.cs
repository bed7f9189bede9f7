using System.Text;

namespace FactCheck.Cli.Tests;

/// <summary>One run of the tool in this process, with what it wrote.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public static async Task<ToolRun> OfAsync(string[] args, string input = "", bool terminal = false)
    {
        using var stdin = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var stdout = new MemoryStream();
        using var stderr = new MemoryStream();
        int code;
        using (var surroundings = new Surroundings(stdin, stdout, stderr) { OutputIsTerminal = terminal, Width = 80 })
        {
            code = await Tool.RunAsync(args, surroundings);
        }

        return new(code, Encoding.UTF8.GetString(stdout.ToArray()), Encoding.UTF8.GetString(stderr.ToArray()));
    }
}
