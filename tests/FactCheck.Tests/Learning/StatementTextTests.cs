using FactCheck.Learning;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Learning;

public sealed class StatementTextTests
{
    [TestCase("The harbour , said Lind , is closed .", "The harbour, said Lind, is closed.")]
    [TestCase("It was called `` the Gate '' in May .", "It was called \"the Gate\" in May.")]
    [TestCase("Norton -LRB- 51 -RRB- won 40 % .", "Norton (51) won 40%.")]
    [TestCase("Rotten_Film -LRB-2017-RRB- is long .", "Rotten_Film (2017) is long.")]
    [TestCase("The ship 's owner does n't know .", "The ship's owner doesn't know.")]
    [TestCase("It cost $ 5 million .", "It cost $5 million.")]
    [TestCase("They are 7\uFFFD3 there .", "They are 7–3 there.")]
    public void Restore_WordsWithSpacesBetween_ReadsAsRunningText(string tokenized, string expected) => StatementText.Restore(tokenized).Should().Be(expected);

    [TestCase("The harbour, said Lind, is closed.")]
    [TestCase("A score of 3 - 1")]
    [TestCase("")]
    public void Restore_RunningText_StaysAsItIs(string text) => StatementText.Restore(text).Should().BeSameAs(text);
}
