using System.Collections.Frozen;
using System.Collections.Immutable;

using FactCheck.Language;

namespace FactCheck.Extraction.Events;

/// <summary>What a trigger is in its sentence.</summary>
internal enum TriggerClass
{
    /// <summary>A noun: "the call".</summary>
    Noun,

    /// <summary>A verb: "phoned".</summary>
    Verb,

    /// <summary>A phrase that makes the event of another verb: "spoke by phone".</summary>
    Adverbial,
}

/// <summary>An entry of <c>events.lexicon</c>.</summary>
/// <param name="Words">Its lemmas, one a token; <c>*</c> stands for up to four tokens.</param>
/// <param name="Class">Noun, verb or adverbial.</param>
/// <param name="Type">The event type.</param>
/// <param name="Mutual">Whether those who take part do so alike.</param>
/// <param name="Strong">Whether it counts without further evidence.</param>
internal sealed record EventEntry(ImmutableArray<string> Words, TriggerClass Class, string Type, bool Mutual, bool Strong)
{
    /// <summary>The tokens from the first on that are the trigger itself: the first only when others may stand between its words ("found him guilty").</summary>
    public int Length { get; } = Words.IndexOf("*") >= 0 ? 1 : Words.Length;
}

/// <summary>The triggers of events, by their first lemma. Immutable and thread-safe.</summary>
internal sealed class EventLexicon
{
    internal const string Path = "Extraction/Events/events.lexicon";

    private const int Gap = 4;

    private static readonly Lazy<EventLexicon> Loaded = new(() => new(Lexicon.Read(Path)));

    private readonly FrozenDictionary<string, EventEntry[]> byFirstWord;

    private EventLexicon(IEnumerable<(int Line, string Entry)> lines)
    {
        Entries = [.. lines.Select(line => Parse(line.Line, line.Entry))];
        byFirstWord = Entries
            .GroupBy(entry => entry.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Words.Length).ThenByDescending(entry => entry.Length).ToArray(), StringComparer.Ordinal);
        Types = Entries.Select(entry => entry.Type).ToFrozenSet(StringComparer.Ordinal);
        MutualTypes = Entries.Where(entry => entry.Mutual).Select(entry => entry.Type).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The lexicon that ships with the library.</summary>
    public static EventLexicon Default => Loaded.Value;

    public ImmutableArray<EventEntry> Entries { get; }

    public FrozenSet<string> Types { get; }

    public FrozenSet<string> MutualTypes { get; }

    /// <summary>The longest entry of a class whose words stand from <paramref name="token"/> on, before <paramref name="end"/>; by form rather than by lemma.</summary>
    public EventEntry? Match(AnalyzedText text, int token, int end, TriggerClass wanted)
    {
        EventEntry? byForm = Match(text, token, end, wanted, text.Lower[token]);
        EventEntry? byLemma = string.Equals(text.Lower[token], text.Lemmas[token], StringComparison.Ordinal) ? null : Match(text, token, end, wanted, text.Lemmas[token]);
        return byLemma is not null && (byForm is null || byLemma.Words.Length > byForm.Words.Length) ? byLemma : byForm;
    }

    /// <summary>Whether <paramref name="lemma"/> is a noun of an event and no verb of one: "airstrike".</summary>
    public bool IsNounOnly(string lemma) =>
        byFirstWord.TryGetValue(lemma, out EventEntry[]? entries)
        && entries.Any(entry => entry is { Class: TriggerClass.Noun, Words.Length: 1, Strong: true }) && !entries.Any(entry => entry.Class == TriggerClass.Verb);

    private EventEntry? Match(AnalyzedText text, int token, int end, TriggerClass wanted, string first)
    {
        if (!byFirstWord.TryGetValue(first, out EventEntry[]? candidates))
        {
            return null;
        }

        foreach (EventEntry candidate in candidates)
        {
            if (candidate.Class == wanted && StandsAt(candidate.Words, text, token, end))
            {
                return candidate;
            }
        }

        return null;
    }

    private static bool StandsAt(ImmutableArray<string> words, AnalyzedText text, int token, int end)
    {
        int gap = words.IndexOf("*");
        if (gap < 0)
        {
            return Continues(words, 1, text, token + 1, end);
        }

        if (!Continues(words[..gap], 1, text, token + 1, end))
        {
            return false;
        }

        for (int i = token + gap + 1; i <= token + gap + Gap; i++)
        {
            if (Continues(words, gap + 1, text, i, end))
            {
                return true;
            }

            if (i < end && (text.IsPreposition(i) || text.IsComma(i)))
            {
                return false;
            }
        }

        return false;
    }

    private static bool Continues(ImmutableArray<string> words, int from, AnalyzedText text, int token, int end)
    {
        if (token + words.Length - from > end)
        {
            return false;
        }

        for (int i = from; i < words.Length; i++)
        {
            if (!text.Is(token + i - from, words[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static EventEntry Parse(int line, string entry)
    {
        string[] columns = entry.Split('\t');
        if (columns.Length != 5)
        {
            throw Lexicon.Fault(Path, line, $"'{entry}' has {columns.Length} columns; five are needed.");
        }

        TriggerClass wordClass = columns[1] switch
        {
            "noun" => TriggerClass.Noun,
            "verb" => TriggerClass.Verb,
            "adverbial" => TriggerClass.Adverbial,
            _ => throw Lexicon.Fault(Path, line, $"'{columns[1]}' is not noun, verb or adverbial."),
        };
        return new([.. columns[0].Split(' ')], wordClass, columns[2], columns[3] is "yes", columns[4] is "strong");
    }
}
