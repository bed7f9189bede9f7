using FactCheck.Language;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Language;

[TestFixture]
public sealed class WordTableTests
{
    // "abcdefghijkl" and "abXdefghijkl" differ where the hash does not look.
    private static readonly WordTable<int> Table = new[] { "a", "to", "the", "this", "abcdefghijkl", "abXdefghijkl", "", "naïve" }.ToWordTable(word => word, word => word.Length);

    [TestCase("a", 1)]
    [TestCase("to", 2)]
    [TestCase("the", 3)]
    [TestCase("this", 4)]
    [TestCase("abcdefghijkl", 12)]
    [TestCase("abXdefghijkl", 12)]
    [TestCase("naïve", 5)]
    public void TryGetValue_WordOfTheTable_FindsIt(string word, int expected)
    {
        Table.TryGetValue(word, out int value).Should().BeTrue();
        value.Should().Be(expected);
        Table.Contains(word).Should().BeTrue();
    }

    [TestCase("A")]
    [TestCase("ot")]
    [TestCase("abYdefghijkl")]
    [TestCase("thi")]
    public void TryGetValue_OtherWord_FindsNone(string word)
    {
        Table.TryGetValue(word, out int value).Should().BeFalse();
        value.Should().Be(0);
        Table.GetValueOrDefault(word).Should().Be(0);
    }

    [Test]
    public void Contains_EmptyWord_IsAWordLikeOthers()
    {
        Table.Contains("").Should().BeTrue();
        new[] { "a" }.ToWordTable().Contains("").Should().BeFalse();
    }

    [Test]
    public void TryGetValue_ManyWords_AnswersAsADictionaryDoes()
    {
        var words = Enumerable.Range(0, 5000).ToDictionary(i => "w" + ((i * 7919) % 100_003), i => i, StringComparer.Ordinal);
        WordTable<int> table = words.ToWordTable();
        table.Count.Should().Be(words.Count);
        table.All.Should().BeEquivalentTo(words);
        for (int i = 0; i < 100_003; i += 7)
        {
            string word = "w" + i;
            table.TryGetValue(word, out int value).Should().Be(words.TryGetValue(word, out int expected));
            value.Should().Be(expected);
        }
    }

    [Test]
    public void Make_WordTwice_Throws() => FluentActions.Invoking(() => new[] { "a", "a" }.ToWordTable(word => word, _ => 0)).Should().Throw<ArgumentException>();
}
