using System.Collections.Concurrent;
using System.Text.Json;

using FactCheck.Articles;
using FactCheck.Extraction;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Extraction;

/// <summary>Every mention of every extractor, on our own seeds and on all open sets of the development data where they are at hand, slices to its own text.</summary>
public sealed class MentionSpanTests
{
    private static readonly FactChecker Checker = new FactCheckerBuilder().UseStrict().Build();

    [Test]
    public async Task Extract_OurSeeds_EveryMentionSlicesToItsText() => Check(await SeedSets.ReadAllAsync(), rows: 1);

    [TestCase("clusters/gva.articles.jsonl")]
    [TestCase("clusters/world.articles.jsonl")]
    [TestCase("documents/contradoc.jsonl")]
    [TestCase("events/ecbplus.jsonl")]
    [TestCase("events/fivew.jsonl")]
    [TestCase("quotes/polnear.dev.jsonl")]
    [TestCase("quotes/polnear.train.jsonl")]
    [TestCase("timex/AQUAINT.jsonl")]
    [TestCase("timex/TimeBank.jsonl")]
    [TestCase("timex/Tweets_trainingset.jsonl")]
    public void Extract_OpenSet_EveryMentionSlicesToItsText(string file)
    {
        string path = RepositoryRoot.SharedDataOrSkip(file.Split('/'));

        Check([.. File.ReadLines(path).Select((line, number) => new Article($"{file}:{number + 1}", TextOf(line)))], rows: 10);
    }

    [Test]
    public void Extract_RealSeeds_EveryMentionSlicesToItsText() =>
        Check([.. Directory.GetFiles(RepositoryRoot.SharedDataOrSkip("seeds"), "*.txt").Select(path => new Article(Path.GetFileName(path), File.ReadAllText(path)))], rows: 1);

    /// <summary>Checks all mentions of <paramref name="articles"/>, and the printed rows of every <paramref name="rows"/>th article.</summary>
    private static void Check(Article[] articles, int rows)
    {
        var faults = new ConcurrentBag<string>();
        int mentions = 0;
        Parallel.For(0, articles.Length, i =>
        {
            ExtractedArticle extracted = Checker.Extract(articles[i]);
            Interlocked.Add(ref mentions, extracted.Names.Length + extracted.Times.Length);
            foreach (string fault in MentionFaults.Of(extracted).Concat(i % rows == 0 ? MentionFaults.OfRows(extracted) : []))
            {
                faults.Add(fault);
            }
        });

        faults.Order(StringComparer.Ordinal).Take(20).Should().BeEmpty();
        mentions.Should().BeGreaterThan(articles.Length);
    }

    /// <summary>The text of a record: its member <c>text</c>, or its <c>sentences</c> one a line.</summary>
    private static string TextOf(string line)
    {
        using JsonDocument record = JsonDocument.Parse(line);
        return record.RootElement.TryGetProperty("text", out JsonElement text)
            ? text.GetString()!
            : string.Join('\n', record.RootElement.GetProperty("sentences").EnumerateArray().Select(sentence => sentence.GetString()));
    }
}
