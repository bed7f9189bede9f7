namespace FactCheck.Extraction.Names;

/// <summary>How a mention stands in its clause: what it says of whom the text is about.</summary>
internal enum MentionRole
{
    /// <summary>None of the others: in a list, a caption, an apposition.</summary>
    Other,

    /// <summary>Before the verb of its clause, or behind a verb of saying that it introduces.</summary>
    Subject,

    /// <summary>Right behind a verb.</summary>
    Object,

    /// <summary>Behind a preposition.</summary>
    Oblique,

    /// <summary>Before "'s".</summary>
    Possessor,
}

/// <summary>
/// Whom the pronouns of an article can mean, each with its salience: what its mentions weigh by their role in the clause, halved or so with each sentence since, as in
/// Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution", Computational Linguistics 20(4), 1994. Several mentions in a sentence weigh as much as the
/// weightiest. One article at a time; not thread-safe.
/// </summary>
internal sealed class Referents
{
    // Weights, decay and margin were chosen on the training part of GUM, the last so that about one link in thirteen is wrong there.
    private const float Decay = 0.5f;
    private const float Faded = 0.04f;
    private const float UnknownGender = 0.7f;
    private const float Unnamed = 0.8f;
    private const float Margin = 1.4f;

    // A list of thousands of names must cost no more than a page of them.
    private const int MostKept = 48;

    private readonly List<Referent> all = [];

    /// <summary>Notes a mention of an entity, or of somebody unnamed.</summary>
    /// <param name="entity">The entity; -1 for somebody without a name.</param>
    /// <param name="noun">Of somebody unnamed, the hash of the noun.</param>
    /// <param name="gender">The gender, where it is known.</param>
    /// <param name="role">How the mention stands in its clause.</param>
    /// <param name="sentence">The sentence.</param>
    public Referent Note(int entity, uint noun, char? gender, MentionRole role, int sentence)
    {
        Referent? known = Find(entity, noun);
        if (known is null)
        {
            Trim(sentence);
            all.Add(known = new() { Entity = entity, Noun = noun, Gender = gender, Sentence = sentence });
        }

        known.Gender ??= gender;
        Weigh(known, role, sentence);
        return known;
    }

    /// <summary>Notes one more mention of somebody known.</summary>
    public static void Weigh(Referent referent, MentionRole role, int sentence)
    {
        float weight = WeightOf(role);
        referent.Salience = Salience(referent, sentence);
        if (referent.Sentence != sentence)
        {
            referent.Sentence = sentence;
            referent.Latest = 0;
        }

        referent.Salience += MathF.Max(0, weight - referent.Latest);
        referent.Latest = MathF.Max(weight, referent.Latest);
    }

    /// <summary>Whom a pronoun most likely means, and whether that one stands out; <see langword="null"/> when nobody fits.</summary>
    /// <param name="gender">The gender of the pronoun.</param>
    /// <param name="sentence">The sentence of the pronoun.</param>
    /// <param name="not">Somebody whom it cannot mean.</param>
    public (Referent? Referent, bool StandsOut) Best(char gender, int sentence, Referent? not)
    {
        Referent? best = null;
        float top = Faded, second = 0;
        foreach (Referent each in all)
        {
            if (each == not || (each.Gender is { } known && known != gender))
            {
                continue;
            }

            float salience = Salience(each, sentence) * (each.Gender is null ? UnknownGender : 1) * (each.Entity < 0 ? Unnamed : 1);
            if (salience > top)
            {
                (best, second, top) = (each, best is null ? second : top, salience);
            }
            else
            {
                second = MathF.Max(second, salience);
            }
        }

        return (best, best is not null && top >= second * Margin);
    }

    private Referent? Find(int entity, uint noun)
    {
        foreach (Referent each in all)
        {
            if (each.Entity == entity && each.Noun == noun)
            {
                return each;
            }
        }

        return null;
    }

    private static float Salience(Referent referent, int sentence) => referent.Salience * MathF.Pow(Decay, sentence - referent.Sentence);

    private static float WeightOf(MentionRole role) => role switch
    {
        MentionRole.Subject => 1f,
        MentionRole.Object => 0.6f,
        MentionRole.Possessor => 0.55f,
        MentionRole.Oblique => 0.4f,
        _ => 0.5f,
    };

    private void Trim(int sentence)
    {
        if (all.Count >= MostKept)
        {
            for (int i = all.Count - 1; i >= 0; i--)
            {
                if (Salience(all[i], sentence) < Faded)
                {
                    all.RemoveAt(i);
                }
            }

            if (all.Count >= MostKept)
            {
                all.RemoveAt(0);
            }
        }
    }
}

/// <summary>Somebody whom a pronoun can mean.</summary>
internal sealed class Referent
{
    /// <summary>The entity; -1 for somebody without a name.</summary>
    public required int Entity { get; init; }

    /// <summary>The hash of the noun of somebody without a name.</summary>
    public required uint Noun { get; init; }

    public char? Gender { get; set; }

    public float Salience { get; set; }

    /// <summary>The sentence of the latest mention, and what mentions in it weigh.</summary>
    public int Sentence { get; set; }

    public float Latest { get; set; }
}
