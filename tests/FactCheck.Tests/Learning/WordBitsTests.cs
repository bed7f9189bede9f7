using FactCheck.Learning;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Learning;

public sealed class WordBitsTests
{
    [Test]
    public void Add_WordsOfBothHalves_AreThereInOrder()
    {
        WordBits bits = Of(95, 0, 63, 64, 7);

        Listed(bits).Should().Equal(0, 7, 63, 64, 95);
        bits.Has(63).Should().BeTrue();
        bits.Has(64).Should().BeTrue();
        bits.Has(65).Should().BeFalse();
        bits.IsEmpty.Should().BeFalse();
        default(WordBits).IsEmpty.Should().BeTrue();
    }

    [Test]
    public void Add_EightBitsAtOnce_StandFromTheirFirstOn()
    {
        WordBits bits = default;
        bits.Add(0b1000_0001, 56);
        bits.Add(0b0000_0011, 88);

        Listed(bits).Should().Equal(56, 63, 88, 89);
    }

    [Test]
    public void Sets_CombineWordByWord()
    {
        WordBits one = Of(1, 2, 70), other = Of(2, 70, 80);

        Listed(one.With(other)).Should().Equal(1, 2, 70, 80);
        Listed(one.Within(other)).Should().Equal(2, 70);
        Listed(one.Without(other)).Should().Equal(1);
    }

    private static WordBits Of(params int[] words)
    {
        WordBits bits = default;
        foreach (int word in words)
        {
            bits.Add(word);
        }

        return bits;
    }

    private static List<int> Listed(WordBits bits)
    {
        List<int> words = [];
        foreach (int word in bits)
        {
            words.Add(word);
        }

        return words;
    }
}
