using FactCheck.Articles;
using FactCheck.Graph;

using FsCheck;
using FsCheck.Fluent;

using NUnit.Framework;

namespace FactCheck.Tests.Graph;

public sealed class SentenceAlignmentTests
{
    [Test]
    public void MayBeAlike_AnyTwoSentences_PassesOverNoneThatIsAlike() => Prop.ForAll(
        ArbMap.Default.ArbFor<(byte[] Left, byte[] Right)>(),
        words =>
        {
            SentenceAlignment.Sentence left = Of(words.Left);
            SentenceAlignment.Sentence right = Of(words.Right);
            return SentenceAlignment.MayBeAlike(left, right) || !(SentenceAlignment.Dice(left.SortedWords, right.SortedWords) >= SentenceAlignment.LeastSimilarity);
        }).QuickCheckThrowOnFailure();

    // Few words, so that some are said twice and some share a bit of the signature.
    private static SentenceAlignment.Sentence Of(byte[] words)
    {
        ulong[] hashes = [.. words.Select(word => WordHashes.Of(((char)('a' + (word % 40))).ToString() + (word % 3), new(0, 2))[0].Hash)];
        Array.Sort(hashes);
        return new(new TextSpan(0, 0), hashes);
    }
}
