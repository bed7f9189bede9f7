using FactCheck.Language;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Language;

public sealed class WordVectorsTests
{
    [TestCase("minister", "president", "banana")]
    [TestCase("tuesday", "wednesday", "shovel")]
    [TestCase("paris", "london", "purple")]
    public void Similarity_WordsUsedAlike_IsLargerThanOfOthers(string word, string alike, string other)
    {
        WordVectors vectors = WordVectors.Default;

        vectors.Similarity(vectors.IndexOf(word), vectors.IndexOf(alike))
            .Should().BeGreaterThan(vectors.Similarity(vectors.IndexOf(word), vectors.IndexOf(other)) + 0.2f);
    }

    [Test]
    public void Similarity_OfEachWordWithItself_IsOne()
    {
        WordVectors vectors = WordVectors.Default;

        Enumerable.Range(0, vectors.Count).Select(word => vectors.Similarity(word, word)).Should().OnlyContain(similarity => Math.Abs(similarity - 1) < 0.02f);
    }

    [Test]
    public void IndexOf_UnknownWord_IsMinusOne() => WordVectors.Default.IndexOf("qqqxzv").Should().Be(-1);

    [Test]
    public void Write_ThenRead_GivesTheSameTable()
    {
        var table = new WordVectors([7, 23], [0.5f, 0.25f], [.. Enumerable.Range(0, 2 * WordVectors.Dimensions).Select(i => (sbyte)(i - 100))]);
        using var stream = new MemoryStream();
        table.Write(stream);
        stream.Position = 0;

        var read = WordVectors.Read(stream);

        read.IndexOf(23).Should().Be(1);
        read.ScaleOf(1).Should().Be(0.25f);
        read[1].ToArray().Should().Equal(table[1].ToArray());
    }

    [Test]
    public void Read_OtherFile_IsRefused()
    {
        using var stream = new MemoryStream(new byte[64]);
        Action read = () => WordVectors.Read(stream);

        read.Should().Throw<InvalidDataException>().WithMessage("*word vectors*");
    }
}
