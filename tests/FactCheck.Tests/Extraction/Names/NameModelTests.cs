using FactCheck.Extraction.Names;
using FactCheck.Extraction.Names.Recognition;
using FactCheck.Language;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Extraction.Names;

[TestFixture]
public sealed class NameModelTests
{
    [Test]
    public void Default_ReadTwice_IsOneModel() => NameModelFile.Default.Should().BeSameAs(NameModelFile.Default);

    [Test]
    public void Read_OtherFile_Throws()
    {
        Action read = () => NameModelFile.Read(new MemoryStream([1, 2, 3, 4, 5, 6, 7, 8]));
        read.Should().Throw<InvalidDataException>();
    }

    [Test]
    public void Write_ThenRead_ScoresAlike()
    {
        WordClusters clusters = WordClusters.Of([("ambleby", 1), ("corley", 0)], [3, 4], [1, 1]);
        float[] edges = new float[NameLink.Count * NameLabel.Count * NameLabel.Count];
        sbyte[] rows = [0, 5, 0, -7, 0, 0, 0, 0, 0];
        using var stream = new MemoryStream();
        NameModelFile.Write(stream, clusters, [42u], rows, 0.5f, edges);
        stream.Position = 0;
        NameModel model = NameModelFile.Read(stream);
        float[] scores = new float[NameLabel.Count];
        model.Score([42u, 43u], scores);
        scores.Should().Equal(0f, 2.5f, 0f, -3.5f, 0f, 0f, 0f, 0f, 0f);
        model.Clusters.Of("ambleby").Should().Be(((ushort)2, (ushort)5, (ushort)2));
        model.Clusters.Of("unheard").Should().Be(((ushort)0, (ushort)0, (ushort)0));
    }

    [Test]
    public void Score_FeaturesOfOneBucket_AreToldApart()
    {
        // Those that share their lower half lie together, here more of them than are looked at in one go.
        uint[] features = [.. Enumerable.Range(1, 20).Select(i => ((uint)i << 16) | 7), 8, 0xFFFF_FFFF];
        sbyte[] rows = [.. Enumerable.Range(0, features.Length).SelectMany(i => Enumerable.Repeat((sbyte)(i + 1), NameLabel.Count))];
        var model = new NameModel(WordClusters.Of([], [], []), features, rows, 1f, new float[NameLink.Count * NameLabel.Count * NameLabel.Count]);
        float[] scores = new float[NameLabel.Count];
        for (int i = 0; i < features.Length; i++)
        {
            model.Score([features[i]], scores);
            scores[0].Should().Be(i + 1);
        }

        foreach (uint unheard in (uint[])[7, (21 << 16) | 7, (1 << 16) | 8, 0, 0xFFFF_FFFE])
        {
            model.Score([unheard], scores);
            scores[0].Should().Be(0);
        }
    }

    [TestCase("smith", "jones")]
    [TestCase("monday", "tuesday")]
    public void Clusters_OfWordsUsedAlike_AreOne(string one, string other)
    {
        WordClusters clusters = NameModelFile.Default.Clusters;
        clusters.Of(one).Family.Should().NotBe(0).And.Be(clusters.Of(other).Family);
    }

    [Test]
    public void Sum_WeightsOfWordsKept_AreThoseOfAllFeatures()
    {
        const string Text = "On Monday Anna Bell, 34, of Port Ellery joined Norden Shipping Inc. Bell met Anna Bell of Norden Shipping on Monday.";
        NameModel model = NameModelFile.Default;
        using var tokens = new NameTokens(TextAnalyzer.Default.Analyze(Text), NameLexicon.Core);
        using var features = new NameFeatures(tokens, new(model.Clusters, NameRecognition.Style), []);
        uint[] all = new uint[NameFeatures.Most];
        short[] expected = new short[NameModel.Stride], kept = new short[NameModel.Stride];
        for (int token = 0; token < tokens.Count; token++)
        {
            TokenRange sentence = tokens.Text.Sentences[tokens.Text.SentenceOf[token]];
            features.Enter(new(token, token + 1));
            Array.Clear(expected);
            Array.Clear(kept);
            model.Add(all.AsSpan(0, features.Write(token, sentence, all)), expected);
            features.Sum(token, sentence, model, kept);
            kept.Should().Equal(expected);
        }
    }

    [Test]
    public void Find_MoreWordsThanAreKept_ChangesNothing()
    {
        const string Text = "Lena Okoye of Hartwell Industries Inc. met the mayor of Port Ellery.";
        string[] before = [.. NamesOf.In(Text)];
        for (int article = 0; article < 4; article++)
        {
            NamesOf.In(string.Join(' ', Enumerable.Range(0, 9000).Select(i => "Qua" + (char)('a' + (i % 26)) + (char)('a' + (i / 26 % 26)) + (char)('a' + (i / 676)) + "vi")));
            NamesOf.In(Text).Should().Equal(before);
        }
    }

    [TestCase("He joined Norden Shipping last year.", "Norden Shipping")]
    [TestCase("The mayor of Port Ellery met the crew.", "Port Ellery")]
    [TestCase("no names at all here.", "")]
    [TestCase("Police closed the road on Monday.", "")]
    [TestCase("Bank of Ireland and the Department of Health agreed.", "Bank of Ireland and the Department of Health")]
    public void Regions_OfSentence_HoldWhatMayBeNames(string text, string expected)
    {
        using var tokens = new NameTokens(TextAnalyzer.Default.Analyze(text), NameLexicon.Core);
        TokenRange sentence = tokens.Text.Sentences[0];
        var found = new List<string>();
        for (TokenRange region = NameRegions.Next(tokens, sentence, sentence.First); region.Length > 0; region = NameRegions.Next(tokens, sentence, region.End))
        {
            found.Add(tokens.Text.SpanOf(region).Slice(text));
        }

        found.LastOrDefault("").Should().Be(expected);
    }

    [Test]
    public void Find_LongRunOfCapitals_EndsAndKeepsToTheText()
    {
        string text = string.Join(' ', Enumerable.Repeat("Ambleby", 5000));
        using var tokens = new NameTokens(TextAnalyzer.Default.Analyze(text), NameLexicon.Core);
        List<RecognisedName> found = NameRecognition.Find(tokens, [], NameModelFile.Default);
        found.Should().OnlyContain(name => name.First < name.End && name.End <= tokens.Count && name.Probability >= 0 && name.Probability <= 1.001f);
    }

    [TestCase("Analysts at Goldman Sachs expect a slower year.", "O:Goldman Sachs")]
    [TestCase("Shares of Hartwell Industries Inc. fell on Monday.", "O:Hartwell Industries Inc.")]
    [TestCase("Lena Okoye, who runs the bakery, said she was glad.", "P:Lena Okoye")]
    [TestCase("The train from Lisbon to Porto was late.", "L:Porto")]
    [TestCase("The 17-year-old Karen Holt was unhurt.", "P:Karen Holt")]
    public void Find_NameThatListsMiss_IsRecognised(string text, string expected) => NamesOf.In(text).Should().Contain(expected);

    [TestCase("Chargers' Jackson was arrested on suspicion of drunken driving.")]
    [TestCase("The museum bought Siouxsie's Cities for its collection.")]
    public void Find_Possessive_IsNoPartOfAName(string text) => NamesOf.In(text).Should().NotContain(name => name.Contains('\''));
}
