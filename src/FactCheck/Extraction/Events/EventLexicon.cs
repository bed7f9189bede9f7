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

    /// <summary>Where the <c>*</c> stands, or -1.</summary>
    public int GapAt { get; } = Words.IndexOf("*");
}

/// <summary>The triggers of events, by their first lemma. Immutable and thread-safe.</summary>
internal sealed class EventLexicon
{
    internal const string Path = "Extraction/Events/events.lexicon";

    private const int Gap = 4;

    private static readonly Lazy<EventLexicon> Loaded = new(() => new(Lexicon.Read(Path)));

    private readonly WordTable<Candidates> byFirstWord;

    private EventLexicon(IEnumerable<(int Line, string Entry)> lines)
    {
        Entries = [.. lines.Select(line => Parse(line.Line, line.Entry))];
        byFirstWord = Entries
            .GroupBy(entry => entry.Words[0], StringComparer.Ordinal)
            .ToWordTable(group => group.Key, group => new Candidates(group));
        Types = Entries.Select(entry => entry.Type).ToFrozenSet(StringComparer.Ordinal);
        MutualTypes = Entries.Where(entry => entry.Mutual).Select(entry => entry.Type).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The lexicon that ships with the library.</summary>
    public static EventLexicon Default => Loaded.Value;

    public ImmutableArray<EventEntry> Entries { get; }

    public FrozenSet<string> Types { get; }

    public FrozenSet<string> MutualTypes { get; }

    /// <summary>The entries that may stand from <paramref name="token"/> on, by its form and by its lemma: one look-up each for all classes.</summary>
    public TriggerCandidates At(AnalyzedText text, int token)
    {
        string form = text.Lower[token];
        string lemma = text.Lemmas[token];
        byFirstWord.TryGetValue(text, token, out Candidates? ofForm);
        return new(ofForm, string.Equals(form, lemma, StringComparison.Ordinal) ? null : byFirstWord.GetValueOrDefault(lemma));
    }

    /// <summary>Whether <paramref name="lemma"/> is a noun of an event and no verb of one: "airstrike".</summary>
    public bool IsNounOnly(string lemma) => byFirstWord.TryGetValue(lemma, out Candidates? entries) && entries.IsNounOnly;

    private static EventEntry? Match(AnalyzedText text, int token, int end, EventEntry[] candidates)
    {
        foreach (EventEntry candidate in candidates)
        {
            if (StandsAt(candidate, text, token, end))
            {
                return candidate;
            }
        }

        return null;
    }

    private static bool StandsAt(EventEntry entry, AnalyzedText text, int token, int end)
    {
        ImmutableArray<string> words = entry.Words;
        int gap = entry.GapAt;
        if (gap < 0)
        {
            return Continues(words, 1, words.Length, text, token + 1, end);
        }

        if (!Continues(words, 1, gap, text, token + 1, end))
        {
            return false;
        }

        for (int i = token + gap + 1; i <= token + gap + Gap; i++)
        {
            if (Continues(words, gap + 1, words.Length, text, i, end))
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

    private static bool Continues(ImmutableArray<string> words, int from, int to, AnalyzedText text, int token, int end)
    {
        if (token + to - from > end)
        {
            return false;
        }

        for (int i = from; i < to; i++)
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

    /// <summary>The entries with one first word, by class, longest first.</summary>
    internal sealed class Candidates
    {
        private readonly EventEntry[][] byClass;

        public Candidates(IEnumerable<EventEntry> entries)
        {
            EventEntry[] sorted = [.. entries.OrderByDescending(entry => entry.Words.Length).ThenByDescending(entry => entry.Length)];
            byClass = [.. Enum.GetValues<TriggerClass>().Select(wanted => Array.FindAll(sorted, entry => entry.Class == wanted))];
            IsNounOnly = Array.Exists(sorted, entry => entry is { Class: TriggerClass.Noun, Words.Length: 1, Strong: true }) && byClass[(int)TriggerClass.Verb].Length == 0;
        }

        public bool IsNounOnly { get; }

        public EventEntry? Match(AnalyzedText text, int token, int end, TriggerClass wanted) => EventLexicon.Match(text, token, end, byClass[(int)wanted]);
    }
}

/// <summary>The entries of <c>events.lexicon</c> that begin with the form and with the lemma of one token.</summary>
internal readonly record struct TriggerCandidates(EventLexicon.Candidates? ByForm, EventLexicon.Candidates? ByLemma)
{
    public bool IsEmpty => ByForm is null && ByLemma is null;

    /// <summary>The longest entry of a class whose words stand from <paramref name="token"/> on, before <paramref name="end"/>; by form rather than by lemma.</summary>
    public EventEntry? Match(AnalyzedText text, int token, int end, TriggerClass wanted)
    {
        EventEntry? form = ByForm?.Match(text, token, end, wanted);
        EventEntry? lemma = ByLemma?.Match(text, token, end, wanted);
        return lemma is not null && (form is null || lemma.Words.Length > form.Words.Length) ? lemma : form;
    }
}
