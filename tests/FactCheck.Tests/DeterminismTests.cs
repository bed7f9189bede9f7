using FactCheck.Articles;
using FactCheck.Reporting;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests;

/// <summary>The same articles give the same bytes, whatever their order and the number of threads.</summary>
public class DeterminismTests
{
    [Test]
    public async Task Audit_SeedsShuffledOnAnyNumberOfThreads_GivesTheSameBytes()
    {
        Article[] articles = await SeedSets.ReadAllAsync();
        byte[] expected = Bytes(new FactCheckerBuilder().UseThreads(1).Build().Audit(articles));

        foreach (int threads in (int[])[1, 2, 8])
        {
            FactChecker checker = new FactCheckerBuilder().UseThreads(threads).Build();
            Article[] shuffled = [.. articles];
            new Random(threads).Shuffle(shuffled);

            Bytes(checker.Audit(shuffled)).Should().Equal(expected, "of {0} threads", threads);
            Bytes(await checker.AuditAsync(Stream(shuffled.Reverse()))).Should().Equal(expected, "of {0} threads and a stream", threads);
        }
    }

    private static byte[] Bytes(AuditReport report)
    {
        using var bytes = new MemoryStream();
        ReportJson.Write(report, bytes);
        return bytes.ToArray();
    }

    private static async IAsyncEnumerable<Article> Stream(IEnumerable<Article> articles)
    {
        foreach (Article article in articles)
        {
            await Task.Yield();
            yield return article;
        }
    }
}
