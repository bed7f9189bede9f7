using System.Collections.Immutable;

using FactCheck.Language;

namespace FactCheck.Extraction.Quotes;

/// <summary>What may follow a cue.</summary>
[Flags]
internal enum CueFrames
{
    /// <summary>Nothing known.</summary>
    None = 0,

    /// <summary>A clause with or without "that", or quoted words, on either side.</summary>
    Clause = 1,

    /// <summary>A clause with "that".</summary>
    That = 2,

    /// <summary>An infinitive.</summary>
    Infinitive = 4,

    /// <summary>A noun phrase.</summary>
    Object = 8,

    /// <summary>Somebody spoken to.</summary>
    Addressee = 16,

    /// <summary>Quoted words.</summary>
    Quote = 32,

    /// <summary>A present participle.</summary>
    Gerund = 64,

    /// <summary>A noun phrase and, after "as", what it is taken for.</summary>
    As = 128,

    /// <summary>The name of the noun in front.</summary>
    Named = 256,

    /// <summary>What is said of the subject, which belongs to the content.</summary>
    Predicate = 512,

    /// <summary>A question.</summary>
    Question = 1024,

    /// <summary>A noun phrase where the source is a document.</summary>
    Document = 2048,
}

/// <summary>A verb that attributes.</summary>
internal sealed record CueVerb(string Lemma, AttributionKind Kind, CueFrames Frames, ImmutableArray<string> Prepositions, ImmutableArray<string> Particles)
{
    /// <summary>Whether it attributes only with one of its particles.</summary>
    public bool NeedsParticle { get; init; }

    public bool Allows(CueFrames frame) => (Frames & frame) != CueFrames.None;

    public bool TakesPreposition(string lower) => Holds(Prepositions, lower);

    public bool TakesParticle(string lower) => Holds(Particles, lower);

    private static bool Holds(ImmutableArray<string> words, string lower)
    {
        foreach (string word in words)
        {
            if (string.Equals(word, lower, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A form of a cue verb.</summary>
internal readonly record struct CueForm(CueVerb Verb, VerbForm Form);

/// <summary>The verbs that attribute, by each of their forms.</summary>
internal static class CueLexicon
{
    internal const string Path = "Extraction/Quotes/cue-verbs.lexicon";

    private static readonly WordTable<CueForm> Forms = Load();

    /// <summary>All forms of all verbs.</summary>
    public static IEnumerable<KeyValuePair<string, CueForm>> All => Forms.All;

    /// <summary>Finds the cue verb of which <paramref name="lower"/> is a form.</summary>
    public static bool TryGet(string lower, out CueForm form) => Forms.TryGetValue(lower, out form);

    private static WordTable<CueForm> Load()
    {
        LexiconTable table = LexiconTable.Load(Path);
        var forms = new Dictionary<string, CueForm>(StringComparer.Ordinal);
        foreach (string lemma in table.Keys)
        {
            table.TryGetRow(lemma, out ImmutableArray<string> row);
            CueVerb verb = Parse(lemma, row);
            foreach ((string word, VerbForm form) in Inflect(lemma, row[2]))
            {
                forms.TryAdd(word, new(verb, form));
            }
        }

        return forms.ToWordTable();
    }

    /// <summary>Reads a row of a lexicon of cues: the kind and the frames.</summary>
    public static CueVerb Parse(string lemma, ImmutableArray<string> row)
    {
        var frames = CueFrames.None;
        var prepositions = ImmutableArray.CreateBuilder<string>();
        var particles = ImmutableArray.CreateBuilder<string>();
        foreach (string word in row[1].Split(' '))
        {
            CueFrames frame = word switch
            {
                "clause" => CueFrames.Clause | CueFrames.That | CueFrames.Quote | CueFrames.Question,
                "that" => CueFrames.That | CueFrames.Quote | CueFrames.Question,
                "quote" => CueFrames.Quote,
                "inf" => CueFrames.Infinitive,
                "gerund" => CueFrames.Gerund,
                "object" => CueFrames.Object | CueFrames.Quote,
                "addressee" => CueFrames.Addressee,
                "as" => CueFrames.As,
                "named" => CueFrames.Named,
                "predicate" => CueFrames.Predicate,
                "how" or "whether" => CueFrames.Question,
                "document" => CueFrames.Document,
                _ => CueFrames.None,
            };
            frames |= frame;
            if (frame == CueFrames.None)
            {
                (word[0] is '+' or '*' ? particles : prepositions).Add(word.TrimStart('+', '*'));
            }
        }

        return new(lemma, Enum.Parse<AttributionKind>(row[0], ignoreCase: true), frames, prepositions.ToImmutable(), particles.ToImmutable())
        {
            NeedsParticle = row[1].Contains('*') || (frames == CueFrames.None && prepositions.Count == 0),
        };
    }

    private static IEnumerable<(string Word, VerbForm Form)> Inflect(string lemma, string irregular)
    {
        string[] listed = irregular is "-" ? [] : irregular.Split(' ');
        string? past = listed.FirstOrDefault(form => !form.EndsWith("ing", StringComparison.Ordinal));
        string? gerund = listed.FirstOrDefault(form => form.EndsWith("ing", StringComparison.Ordinal));
        yield return (lemma, VerbForm.Base);
        yield return (WithS(lemma), VerbForm.Present);
        foreach (string form in listed)
        {
            yield return (form, form.EndsWith("ing", StringComparison.Ordinal) ? VerbForm.Gerund : VerbForm.Past);
        }

        if (past is null)
        {
            yield return (Stem(lemma, 'e') + (EndsInConsonantY(lemma) ? "ied" : "ed"), VerbForm.Past);
        }

        if (gerund is null)
        {
            yield return ((lemma.EndsWith('e') && !lemma.EndsWith("ee", StringComparison.Ordinal) ? lemma[..^1] : lemma) + "ing", VerbForm.Gerund);
        }
    }

    /// <summary>The third person of a verb, or the plural of a noun.</summary>
    public static string WithS(string lemma) => EndsInConsonantY(lemma)
        ? lemma[..^1] + "ies"
        : lemma + (lemma[^1] is 's' or 'x' or 'z' || lemma.EndsWith("sh", StringComparison.Ordinal) || lemma.EndsWith("ch", StringComparison.Ordinal) ? "es" : "s");

    private static string Stem(string lemma, char dropped) => EndsInConsonantY(lemma) || lemma[^1] == dropped ? lemma[..^1] : lemma;

    private static bool EndsInConsonantY(string lemma) => lemma.Length > 1 && lemma[^1] == 'y' && lemma[^2] is not ('a' or 'e' or 'i' or 'o' or 'u');
}
