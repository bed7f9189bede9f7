using System.Collections.Immutable;

using FactCheck.Language;

namespace FactCheck.Extraction.Events;

/// <summary>
/// The contexts in which a trigger means something else: <c>[call] for</c>, <c>[strike] a deal</c>. The word in brackets is the trigger, <c>*</c> stands for any
/// one token, <c>~</c> at the second place for up to five, <c>%</c> for a number. The second column names the word class it holds for, the third the type that is meant, or <c>-</c> for no event.
/// </summary>
internal sealed class SenseLexicon
{
    internal const string Path = "Extraction/Events/senses.lexicon";

    private static readonly Lazy<SenseLexicon> Loaded = new(() => new(Lexicon.Read(Path)));

    private readonly WordTable<Sense[]> byTrigger;

    private SenseLexicon(IEnumerable<(int Line, string Entry)> lines)
    {
        Senses = [.. lines.Select(line => Parse(line.Line, line.Entry))];
        byTrigger = Senses
            .GroupBy(sense => sense.Trigger, StringComparer.Ordinal)
            .ToWordTable(group => group.Key, group => group.OrderByDescending(sense => sense.Length).ToArray());
    }

    public static SenseLexicon Default => Loaded.Value;

    internal ImmutableArray<Sense> Senses { get; }

    /// <summary>The type meant at <paramref name="token"/>: <paramref name="type"/> itself, another, or <see langword="null"/> for no event.</summary>
    public string? Resolve(AnalyzedText text, int token, TriggerClass wordClass, string type)
    {
        string lemma = text.Lemmas[token];
        string form = text.Lower[token];
        Sense? sense = Find(text, token, wordClass, lemma) ?? (string.Equals(lemma, form, StringComparison.Ordinal) ? null : Find(text, token, wordClass, form));
        return sense is null ? type : sense.Type is "-" ? null : sense.Type;
    }

    private Sense? Find(AnalyzedText text, int token, TriggerClass wordClass, string trigger)
    {
        if (!byTrigger.TryGetValue(trigger, out Sense[]? senses))
        {
            return null;
        }

        foreach (Sense sense in senses)
        {
            if (sense.Holds(wordClass) && sense.StandsAt(text, token))
            {
                return sense;
            }
        }

        return null;
    }

    private static Sense Parse(int line, string entry)
    {
        string[] columns = entry.Split('\t');
        if (columns.Length != 3)
        {
            throw Lexicon.Fault(Path, line, $"'{entry}' has {columns.Length} columns; three are needed.");
        }

        string[] words = columns[0].Split(' ');
        int trigger = Array.FindIndex(words, word => word.StartsWith('['));
        return trigger < 0 || !words[trigger].EndsWith(']')
            ? throw Lexicon.Fault(Path, line, "the trigger must stand in brackets.")
            : new(words[trigger][1..^1], [.. words[..trigger]], [.. words[(trigger + 1)..]], columns[1], columns[2]);
    }

    /// <summary>One context.</summary>
    internal sealed record Sense(string Trigger, ImmutableArray<string> Before, ImmutableArray<string> After, string Class, string Type)
    {
        public int Length => Before.Length + After.Length;

        public bool Holds(TriggerClass wordClass) =>
            Class is "any" || string.Equals(Class, wordClass == TriggerClass.Noun ? "noun" : "verb", StringComparison.Ordinal);

        public bool StandsAt(AnalyzedText text, int token)
        {
            TokenRange sentence = text.Sentences[text.SentenceOf[token]];
            return token + After.Length < sentence.End && Fit(text, token + 1, After)
                && (Before is [var first, "~"] ? FollowsLoosely(text, token, sentence.First, first) : FollowsDirectly(text, token, sentence.First));
        }

        private bool FollowsDirectly(AnalyzedText text, int token, int sentence) =>
            token - Before.Length >= sentence && Fit(text, token - Before.Length, Before);

        private static bool Fit(AnalyzedText text, int first, ImmutableArray<string> words)
        {
            for (int i = 0; i < words.Length; i++)
            {
                if (!Fits(text, first + i, words[i]))
                {
                    return false;
                }
            }

            return true;
        }

        private static bool FollowsLoosely(AnalyzedText text, int token, int sentence, string word)
        {
            for (int i = token - 1; i >= sentence && i >= token - 6; i--)
            {
                if (text.Is(i, word))
                {
                    return true;
                }
            }

            return false;
        }

        private static bool Fits(AnalyzedText text, int token, string word) => word switch
        {
            "*" => true,
            "%" => text.Classes[token] == WordClass.Numeral || char.IsAsciiDigit(text.Lower[token][0]),
            _ => text.Is(token, word),
        };
    }
}
