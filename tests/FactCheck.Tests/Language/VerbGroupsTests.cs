using FactCheck.Language;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Language;

public sealed class VerbGroupsTests
{
    [TestCase("The two leaders spoke on Monday.", "spoke", nameof(VerbTense.Past))]
    [TestCase("The two leaders speak on Mondays.", "speak", nameof(VerbTense.Present))]
    [TestCase("The two leaders will speak on Monday.", "will speak", nameof(VerbTense.Future))]
    [TestCase("The minister has resigned.", "has resigned", nameof(VerbTense.Present))]
    [TestCase("The minister had already resigned.", "had already resigned", nameof(VerbTense.Past))]
    [TestCase("He is the president.", "is", nameof(VerbTense.Present))]
    [TestCase("He would have won.", "would have won", nameof(VerbTense.Past))]
    [TestCase("She is going to resign.", "is going to resign", nameof(VerbTense.Future))]
    [TestCase("She may resign.", "may resign", nameof(VerbTense.Present))]
    public void Of_OneGroup_HasRangeAndTense(string sentence, string words, string tense)
    {
        VerbGroup group = Only(sentence, out AnalyzedText text);

        text.SpanOf(group.Range).Slice(sentence).Should().Be(words);
        group.Tense.ToString().Should().Be(tense);
    }

    [TestCase("Three people were killed.", true)]
    [TestCase("Three people have been killed.", true)]
    [TestCase("Three people were running.", false)]
    [TestCase("Three people have left.", false)]
    public void Of_Passive_IsTold(string sentence, bool passive) => Only(sentence, out _).IsPassive.Should().Be(passive);

    [TestCase("The call did not take place.", true)]
    [TestCase("They won't meet.", true)]
    [TestCase("They never met.", true)]
    [TestCase("They have never met.", true)]
    [TestCase("They met.", false)]
    public void Of_Negation_IsTold(string sentence, bool negated) => Only(sentence, out _).IsNegated.Should().Be(negated);

    [TestCase("They won't meet.", "will")]
    [TestCase("They can't meet.", "can")]
    [TestCase("They could meet.", "could")]
    [TestCase("They met.", null)]
    public void Of_Modal_IsInFull(string sentence, string? modal) => Only(sentence, out _).Modal.Should().Be(modal);

    [TestCase("The minister has resigned.", true)]
    [TestCase("The minister resigned.", true)]
    [TestCase("The minister will have resigned.", false)]
    [TestCase("He often calls them.", false)]
    public void IsBehind_Group_IsPastOrPerfect(string sentence, bool behind) => Only(sentence, out _).IsBehind.Should().Be(behind);

    [Test]
    public void Of_Infinitive_IsGroupOfItsOwn()
    {
        AnalyzedText text = TextAnalyzer.Default.Analyze("They want to meet again.");

        VerbGroups.Of(text, 0).Select(group => (text.SpanOf(group.Range).Slice(text.Text), group.IsInfinitive)).Should().Equal(("want", false), ("to meet", true));
    }

    private static VerbGroup Only(string sentence, out AnalyzedText text)
    {
        text = TextAnalyzer.Default.Analyze(sentence);
        return VerbGroups.Of(text, 0).Should().ContainSingle().Subject;
    }
}
