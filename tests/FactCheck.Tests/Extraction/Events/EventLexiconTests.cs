using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Extraction.Events;
using FactCheck.Language;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Extraction.Events;

public class EventLexiconTests
{
    [Test]
    public void Entries_EachOne_MatchesItsWords()
    {
        foreach (EventEntry entry in EventLexicon.Default.Entries)
        {
            AnalyzedText text = OfWords([.. entry.Words]);
            EventLexicon.Default.At(text, 0).Match(text, 0, text.Count, entry.Class).Should().BeSameAs(entry);
        }
    }

    [Test]
    public void Types_Number_CoversTheNews() => EventLexicon.Default.Types.Count.Should().BeGreaterThan(80);

    [Test]
    public void Senses_EachOne_DecidesItsOwnContext()
    {
        foreach (SenseLexicon.Sense sense in SenseLexicon.Default.Senses)
        {
            string[] words = [.. sense.Before.Select(Fill), sense.Trigger, .. sense.After.Select(Fill)];
            TriggerClass wordClass = sense.Class is "verb" ? TriggerClass.Verb : TriggerClass.Noun;
            string? type = SenseLexicon.Default.Resolve(OfWords([.. words]), sense.Before.Length, wordClass, "unresolved");
            type.Should().Be(sense.Type is "-" ? null : sense.Type, "'{0}' says so", string.Join(' ', words));
        }

        static string Fill(string word) => word switch { "*" or "~" => "anything", "%" => "7", _ => word };
    }

    [Test]
    public void Senses_Types_AreTypesOfEvents() =>
        SenseLexicon.Default.Senses.Select(sense => sense.Type).Where(type => type is not "-").Should().OnlyContain(type => EventLexicon.Default.Types.Contains(type));

    [TestCase("Extraction/Events/durative-types.lexicon")]
    [TestCase("Extraction/Events/sited-types.lexicon")]
    [TestCase("Extraction/Events/casualty-types.lexicon")]
    public void TypeLists_EveryEntry_IsAType(string path) => WordList.Load(path).Entries.Should().OnlyContain(type => EventLexicon.Default.Types.Contains(type));

    [Test]
    public void Lexicons_Lines_AreSorted()
    {
        foreach (string path in (string[])["events", "senses", "support-verbs", "governors", "nominal-modality"])
        {
            string[] lines = [.. Lexicon.Read($"Extraction/Events/{path}.lexicon").Select(line => line.Entry.Split('\t')[0])];
            lines.Should().BeInAscendingOrder(StringComparer.Ordinal, path);
        }
    }

    private static AnalyzedText OfWords(ImmutableArray<string> words)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        int start = 0;
        foreach (string word in words)
        {
            spans.Add(new(start, start + word.Length));
            start += word.Length + 1;
        }

        var all = new TokenRange(0, words.Length);
        return new(
            string.Join(' ', words), spans.ToImmutable(), words, words, [.. words.Select(_ => WordClass.X)], [.. words.Select(_ => VerbForm.None)], [all], [all]);
    }
}
