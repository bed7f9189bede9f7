using FactCheck.Learning;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Learning;

public sealed class WordRelationsTests
{
    [TestCase("buy", "purchase", "Synonym")]
    [TestCase("hot", "cold", "Antonym")]
    [TestCase("vehicle", "car", "Broader")]
    [TestCase("car", "vehicle", "Narrower")]
    [TestCase("red", "yellow", "Sibling")]
    [TestCase("dog", "cat", "Sibling")]
    [TestCase("army", "navy", "Sibling")]
    public void To_WordsOfWordNet_HoldsTheRelation(string one, string other, string expected) =>
        Relation(one, other).Should().HaveFlag(Enum.Parse<WordRelation>(expected));

    [Test]
    public void To_UnrelatedWords_IsNone() => Relation("bridge", "apology").Should().Be(WordRelation.None);

    [Test]
    public void To_Opposites_HoldsBothWays() =>
        (Relation("rise", "fall") & Relation("fall", "rise")).Should().HaveFlag(WordRelation.Antonym);

    [Test]
    public void Find_UnknownWord_IsNull() => WordRelations.Default.Find(ExactHash.Of("qwertzuiop")).Should().BeNull();

    [Test]
    public void Read_OtherFile_SaysSo() =>
        FluentActions.Invoking(() => WordRelations.Read(new MemoryStream([1, 2, 3, 4, 5]))).Should().Throw<InvalidDataException>().WithMessage("*no table of word relations*");

    private static WordRelation Relation(string one, string other) => Senses(one).To(Senses(other));

    private static WordSenses Senses(string word) => WordRelations.Default.Find(ExactHash.Of(word)) ?? throw new ArgumentException($"'{word}' is not in the table.", nameof(word));
}
