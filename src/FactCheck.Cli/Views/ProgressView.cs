using System.Diagnostics;
using System.Globalization;

using FactCheck.Articles;
using FactCheck.Reporting;

namespace FactCheck.Cli.Views;

/// <summary>
/// A bar on standard error for runs that take longer than a second. It measures by what was read of the input's bytes, which is known before the number of
/// articles is. Thread-safe.
/// </summary>
internal sealed class ProgressView(Surroundings surroundings, long bytes, bool isShown) : IProgress<AuditProgress>, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Lock gate = new();
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private TimeSpan drawn;
    private long read;
    private bool isDrawn;

    /// <summary>Counts an article as read.</summary>
    public void OnRead(Article article) => Interlocked.Add(ref read, article.Text.Length);

    public void Report(AuditProgress value)
    {
        if (!isShown || clock.Elapsed < Patience)
        {
            return;
        }

        lock (gate)
        {
            if (clock.Elapsed - drawn >= Pause || value.ArticlesTotal is not null)
            {
                drawn = clock.Elapsed;
                isDrawn = true;
                surroundings.Error.Write("\r" + Bar(value));
            }
        }
    }

    public void Dispose()
    {
        if (isDrawn)
        {
            surroundings.Error.Write("\r" + new string(' ', 60) + "\r");
        }
    }

    private string Bar(AuditProgress value)
    {
        double share = value.ArticlesTotal is not null || bytes <= 0 ? 1 : Math.Min(1, Interlocked.Read(ref read) / (double)bytes);
        int full = (int)(share * 20);
        string text = string.Create(
            CultureInfo.InvariantCulture, $"{value.Stage,-8}[{new string('#', full)}{new string('.', 20 - full)}] {share * 100,3:0} %  {value.ArticlesDone:N0} articles");
        return text.PadRight(60);
    }
}
